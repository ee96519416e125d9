package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.toasoan.search.IndexedArticle.Topic;

/** Makes what a reader sees of a document found. */
final class Rendering {
    /** What is said first is what it is about; a passage deeper down would cost more than it tells. */
    private static final int MAX_BODY = 30_000;

    private Rendering() {}

    /** @param score NaN when it wasn't asked for */
    static Hit hit(Document stored, float score, AskedWords asked) {
        Text headline = Text.of(ArticleDocument.text(stored, Part.HEADLINE), asked);
        List<Text> texts = Stream.of(Part.BODY, Part.SAPO, Part.NOTES)
                .map(part -> Text.of(ArticleDocument.text(stored, part), asked))
                .toList();
        List<Word> found = new ArrayList<>(headline.found());
        texts.forEach(text -> found.addAll(text.found()));
        Marker marker = new Marker(asked, found);
        Topic section = ArticleDocument.section(stored);
        return new Hit(
                ArticleDocument.id(stored),
                ArticleDocument.url(stored),
                headline.text(),
                MarkedHtml.of(Passage.whole(headline.text(), marker.marked(headline.found()))),
                ArticleDocument.text(stored, Part.SAPO),
                MarkedHtml.of(best(texts, marker)),
                section.slug(),
                section.name(),
                ArticleDocument.publishedAt(stored),
                Float.isNaN(score) ? 0 : score,
                ArticleDocument.photoUrl(stored));
    }

    /** Of the text, unless sapo or captions say more of what is asked for. */
    private static Passage best(List<Text> texts, Marker marker) {
        return texts.stream()
                .filter(text -> !text.text().isBlank())
                .map(text -> Passage.best(text.text(), marker.marked(text.found())))
                .reduce((first, second) -> second.worth() > first.worth() ? second : first)
                .orElse(Passage.whole("", List.of()));
    }

    private record Text(String text, List<Word> found) {
        static Text of(String text, AskedWords asked) {
            String shown = text.length() <= MAX_BODY ? text : text.substring(0, text.lastIndexOf(' ', MAX_BODY) + 1);
            return new Text(shown, asked.in(shown));
        }
    }
}
