package vn.toasoan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.markup.Body;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** A body as the newsroom sees it: figures in their places, those that still wait for their photo too. */
@ApplicationScoped
public class BodyHtml {
    @Inject
    Photos photos;

    @Inject
    Templates templates;

    /** @param markdown any text; the HTML made of it is safe */
    String of(String markdown) {
        Body body = Markdown.parse(markdown);
        List<Long> ids = body.figures().stream()
                .flatMap(figure -> figure.photoId().stream().boxed())
                .distinct()
                .toList();
        Map<Long, Photo> known = ids.isEmpty() ? Map.of() : photos.all(ids);
        return body.html(figure -> figure(figure, known));
    }

    private String figure(Figure figure, Map<Long, Photo> known) {
        Map<String, Object> model = new HashMap<>(Map.of("figure", figure));
        figure.photoId().ifPresent(id -> model.computeIfAbsent("photo", name -> known.get(id)));
        return templates.text(View.desk("figure.ftlh", model));
    }
}
