package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.toasoan.markup.Body;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photos;
import vn.toasoan.web.Templates;

/** Writes bodies as pages show them: each photo and video by the theme's templates, photos still awaited left out. */
@ApplicationScoped
class Figures {
    @Inject
    Photos photos;

    @Inject
    Templates templates;

    /** The parts of one page, in their order. */
    List<String> html(List<String> markdown, FigureWriter.Manner manner) {
        List<Body> bodies = markdown.stream().map(Markdown::parse).toList();
        List<Long> ids = bodies.stream()
                .flatMap(body -> body.figures().stream())
                .flatMap(figure -> figure.photoId().stream().boxed())
                .distinct()
                .toList();
        FigureWriter writer = new FigureWriter(templates, photos.all(ids), manner);
        return bodies.stream().map(body -> body.html(writer)).toList();
    }

    /** A video's figure alone. */
    String html(Figure video) {
        List<Long> ids = video.photoId().stream().boxed().toList();
        return new FigureWriter(templates, photos.all(ids), FigureWriter.Manner.WIDE).apply(video);
    }
}
