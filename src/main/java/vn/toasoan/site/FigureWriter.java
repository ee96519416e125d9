package vn.toasoan.site;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Video;
import vn.toasoan.media.Photo;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** Writes the figures of one page; its first photo is the one that readers wait for. */
final class FigureWriter implements Function<Figure, String> {

    /** How much room photos have. */
    enum Manner {
        COLUMN,
        WIDE
    }

    private final Templates templates;
    private final Map<Long, Photo> stored;
    private final Manner manner;
    private boolean first = true;

    FigureWriter(Templates templates, Map<Long, Photo> stored, Manner manner) {
        this.templates = templates;
        this.stored = stored;
        this.manner = manner;
    }

    @Override
    public String apply(Figure figure) {
        OptionalLong id = figure.photoId();
        Photo photo = id.isPresent() ? stored.get(id.getAsLong()) : null;
        if (photo == null && figure.film().isEmpty()) {
            return "";
        }
        Map<String, Object> model = new HashMap<>(Map.of("figure", figure, "credit", new Credit(figure.credit())));
        if (photo != null) {
            model.put("photo", photo);
        }
        return figure.film().map(video -> film(video, model)).orElseGet(() -> photo(model));
    }

    /** The same wherever it stands. */
    private String film(Video video, Map<String, Object> model) {
        model.put("video", video);
        return templates.text(View.theme("film.ftlh", model));
    }

    private String photo(Map<String, Object> model) {
        model.put("wide", manner == Manner.WIDE);
        model.put("first", first);
        first = false;
        return templates.text(View.theme("figure.ftlh", model));
    }
}
