package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.toasoan.search.IndexedArticle.Topic;

/** Makes what a reader sees of a document found. */
final class Rendering {
    /** What is said first is what it is about; a passage deeper down would cost more than it tells. */
    private static final int MAX_BODY = 30_000;

    private Rendering() {}

    /** @param score NaN when it wasn't asked for */
    static Hit hit(Document stored, float score, List<Word> asked) {
        String headline = ArticleDocument.text(stored, Part.HEADLINE);
        List<Word> title = Word.of(headline);
        List<Text> texts = List.of(
                Text.of(ArticleDocument.text(stored, Part.BODY)),
                Text.of(ArticleDocument.text(stored, Part.SAPO)),
                Text.of(ArticleDocument.text(stored, Part.NOTES)));
        List<Word> all = new ArrayList<>(title);
        texts.forEach(text -> all.addAll(text.words()));
        Marker marker = asked.isEmpty() ? Marker.NOTHING : new Marker(asked, all);
        Topic section = ArticleDocument.section(stored);
        return new Hit(
                ArticleDocument.id(stored),
                ArticleDocument.url(stored),
                headline,
                MarkedHtml.of(Passage.whole(headline, title), marker),
                ArticleDocument.text(stored, Part.SAPO),
                MarkedHtml.of(best(texts, marker), marker),
                section.slug(),
                section.name(),
                ArticleDocument.publishedAt(stored),
                Float.isNaN(score) ? 0 : score,
                ArticleDocument.photoUrl(stored));
    }

    /** Of the text, unless sapo or captions say more of what is asked for. */
    private static Passage best(List<Text> texts, Marker marker) {
        return texts.stream()
                .filter(text -> !text.words().isEmpty())
                .map(text -> Passage.best(text.text(), text.words(), marker))
                .reduce((first, second) -> second.worth() > first.worth() ? second : first)
                .orElse(Passage.whole("", List.of()));
    }

    private record Text(String text, List<Word> words) {
        static Text of(String text) {
            String shown = text.length() <= MAX_BODY ? text : text.substring(0, text.lastIndexOf(' ', MAX_BODY) + 1);
            return new Text(shown, Word.of(shown));
        }
    }
}
