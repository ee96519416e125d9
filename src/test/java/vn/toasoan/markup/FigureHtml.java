package vn.toasoan.markup;

import java.util.function.Function;
import org.jsoup.nodes.Entities;

/** The plainest way to show a figure; the shared table of pairs is written with it. */
final class FigureHtml implements Function<Figure, String> {

    @Override
    public String apply(Figure figure) {
        String photo = figure.awaited()
                ? ""
                : "<img src=\"" + Entities.escape(figure.address()) + "\" alt=\""
                        + Entities.escape(figure.description()) + "\">";
        String shown = figure.film()
                .map(video -> "<a href=\"" + Entities.escape(video.page()) + "\">" + photo + "</a>")
                .orElse(photo);
        String credit = figure.credit().isEmpty() ? "" : "<cite>" + Entities.escape(figure.credit()) + "</cite>";
        return "<figure>" + shown + "<figcaption>" + Entities.escape(figure.caption()) + credit
                + "</figcaption></figure>";
    }
}
