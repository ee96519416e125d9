package vn.toasoan.web;

import java.util.Map;

/**
 * A page to be made: a template and what it shows.
 *
 * @param template file name in the theme's {@code templates}, or in {@code desk} of the application
 */
public record View(Place place, String template, Map<String, Object> model) {
    /** Whose template it is. */
    public enum Place {
        /** The readers' theme: a folder outside the jar. */
        THEME,
        /** The newsroom's own pages. */
        DESK
    }

    public View {
        model = Map.copyOf(model);
    }

    public static View theme(String template, Map<String, Object> model) {
        return new View(Place.THEME, template, model);
    }

    public static View desk(String template, Map<String, Object> model) {
        return new View(Place.DESK, template, model);
    }
}
