package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toasoan.markup.Body;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** Writes bodies as pages show them: each photo by the theme's {@code figure.ftlh}, those still awaited left out. */
@ApplicationScoped
class Figures {
    @Inject
    Photos photos;

    @Inject
    Templates templates;

    /** @param markdown of the article */
    String html(String markdown) {
        Body body = Markdown.parse(markdown);
        return body.html(writer(photos.all(ids(body.figures()))));
    }

    private static List<Long> ids(List<Figure> figures) {
        return figures.stream()
                .map(Figure::photoId)
                .flatMap(id -> id.isPresent() ? Stream.of(id.getAsLong()) : Stream.empty())
                .distinct()
                .toList();
    }

    private Function<Figure, String> writer(Map<Long, Photo> stored) {
        AtomicBoolean first = new AtomicBoolean(true);
        return figure -> {
            OptionalLong id = figure.photoId();
            Photo photo = id.isPresent() ? stored.get(id.getAsLong()) : null;
            return photo == null ? "" : templates.text(view(figure, photo, first.getAndSet(false)));
        };
    }

    private static View view(Figure figure, Photo photo, boolean first) {
        return View.theme(
                "figure.ftlh",
                Map.of("figure", figure, "photo", photo, "credit", new Credit(figure.credit()), "first", first));
    }
}
