package vn.toasoan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.search.IndexedManuscript.Past;

/** Makes what the newsroom sees of an article found. */
final class DeskRendering {
    private final Document stored;
    private final AskedWords asked;
    private final Piece headline;
    private final List<Piece> today = new ArrayList<>();
    private final List<Piece> past;

    /**
     * @param revision null for the text of today
     * @param found its words that are asked for
     */
    private record Piece(Integer revision, String text, List<Word> found) {
        Passage best(Marker marker) {
            return Passage.best(text, marker.marked(found));
        }

        int worth(Marker marker) {
            return best(marker).worth();
        }
    }

    DeskRendering(Document stored, AskedWords asked) {
        this.stored = stored;
        this.asked = asked;
        this.headline = piece(Part.HEADLINE);
        Stream.of(Part.BODY, Part.SAPO, Part.NOTES)
                .map(this::piece)
                .filter(piece -> !piece.text().isBlank())
                .forEach(today::add);
        this.past = DeskDocument.past(stored).stream().map(this::piece).toList();
    }

    private Piece piece(Part part) {
        String text = ArticleDocument.text(stored, part);
        return new Piece(null, text, asked.in(text));
    }

    private Piece piece(Past past) {
        return new Piece(past.revision(), past.text(), asked.in(past.text()));
    }

    DeskHit hit() {
        Marker marker = marker();
        Piece shown = shown(marker);
        Topic section = ArticleDocument.section(stored);
        return new DeskHit(
                ArticleDocument.id(stored),
                DeskDocument.state(stored),
                MarkedHtml.of(Passage.whole(headline.text(), marker.marked(headline.found()))),
                MarkedHtml.of(shown.best(marker)),
                shown.revision(),
                section.slug(),
                section.name(),
                DeskDocument.writer(stored),
                ArticleDocument.publishedAt(stored));
    }

    private Marker marker() {
        return new Marker(
                asked,
                Stream.of(List.of(headline), today, past)
                        .flatMap(List::stream)
                        .flatMap(piece -> piece.found().stream())
                        .toList());
    }

    /** The past speaks only where it says more of what is asked for than the headline and all texts of today. */
    private Piece shown(Marker marker) {
        Piece now = best(today, marker).orElse(headline);
        int said = Math.max(headline.worth(marker), now.worth(marker));
        return best(past, marker).filter(piece -> piece.worth(marker) > said).orElse(now);
    }

    /** The first of several. */
    private static Optional<Piece> best(List<Piece> pieces, Marker marker) {
        return pieces.stream()
                .sorted(Comparator.comparingInt((Piece piece) -> -piece.worth(marker)))
                .findFirst();
    }
}
