package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Genre;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.LiveEntry;
import vn.toasoan.markup.LiveReport;
import vn.toasoan.markup.Markdown;
import vn.toasoan.vietnamese.NewsDates;

/** Shows each genre's body in its own form. */
@ApplicationScoped
class Bodies {
    @Inject
    Figures figures;

    BodyView of(Article article) {
        return switch (article.live().genre()) {
            case LIVE -> live(article).map(BodyView::live).orElseGet(() -> plain(article));
            case VIDEO -> video(article);
            default -> plain(article);
        };
    }

    /** The report; empty for an article of another genre and for one that has no entries yet. */
    Optional<LiveView> live(Article article) {
        if (article.live().genre() != Genre.LIVE) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(article.publishedAt(), NewsDates.ZONE);
        LiveReport report = LiveReport.of(article.live().body(), day);
        return report.entries().isEmpty() ? Optional.empty() : Optional.of(view(article, report));
    }

    private LiveView view(Article article, LiveReport report) {
        List<String> parts = new ArrayList<>(List.of(report.opening()));
        report.entries().stream().map(LiveEntry::body).forEach(parts::add);
        List<String> html = figures.html(parts, FigureWriter.Manner.COLUMN);
        boolean dated = report.isOfSeveralDays();
        List<LiveView.Entry> entries = IntStream.range(0, report.entries().size())
                .mapToObj(i -> new LiveView.Entry(report.entries().get(i), dated, html.get(i + 1)))
                .toList();
        return new LiveView(article.id(), updatedAt(article, entries.getFirst()), html.getFirst(), entries);
    }

    /** Of one that was published as a whole its last hour tells. */
    private static Instant updatedAt(Article article, LiveView.Entry newest) {
        boolean added = article.updatedAt().isAfter(article.publishedAt());
        return added || article.updatedAt().isAfter(newest.at()) ? article.updatedAt() : newest.at();
    }

    private BodyView plain(Article article) {
        FigureWriter.Manner manner =
                article.live().genre() == Genre.PHOTO_STORY ? FigureWriter.Manner.WIDE : FigureWriter.Manner.COLUMN;
        return BodyView.plain(
                figures.html(List.of(article.live().body()), manner).getFirst());
    }

    /** The first video stands above the text, wherever the reporter put it. */
    private BodyView video(Article article) {
        Optional<Figure> film = Markdown.figures(article.live().body()).stream()
                .filter(figure -> figure.film().isPresent())
                .findFirst();
        BodyView plain = plain(article);
        return film.map(figures::html)
                .map(html -> new BodyView(plain.html().replace(html, ""), html, null))
                .orElse(plain);
    }
}
