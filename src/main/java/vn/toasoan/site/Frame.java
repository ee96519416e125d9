package vn.toasoan.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Section;

/**
 * What stands around every page.
 *
 * @param origin absolute addresses begin with it; no slash at its end
 * @param path of the page asked for, without the query
 * @param menu empty while the database can't be asked
 * @param weather null while the database can't be asked
 * @param ads slots of advertising that are filled, by name
 */
public record Frame(
        LocalDate today,
        String origin,
        String path,
        List<MenuEntry> menu,
        WeatherCorner weather,
        Assets assets,
        Imprint imprint,
        Map<String, AdSlot> ads) {

    /** A section of the first level and those below it. */
    public record MenuEntry(Section section, List<Section> children) {
        static List<MenuEntry> of(List<Section> sections) {
            return sections.stream()
                    .filter(section -> section.parent() == null)
                    .map(top -> new MenuEntry(
                            top,
                            sections.stream()
                                    .filter(each -> each.parent() != null
                                            && each.parent().id().equals(top.id()))
                                    .toList()))
                    .toList();
        }
    }

    /** What search engines read of the page. */
    public StructuredPage data() {
        return new StructuredPage(origin);
    }

    /** The address of one of the theme's files. */
    public String asset(String name) {
        return assets.url(name);
    }
}
