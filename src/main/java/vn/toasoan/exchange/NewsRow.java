package vn.toasoan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.PublishCheck.Warning;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NormalForm;

/**
 * An article on its way in, from whatever form it came.
 *
 * @param number the line it stands in, from 1
 * @param ref the sender's own name for it, null where none was given
 * @param published the day it first appeared elsewhere, null = now, should it be published
 * @param warnings what was noticed while reading it
 */
record NewsRow(int number, String ref, Manuscript manuscript, Instant published, List<Warning> warnings) {

    /** @throws Problem {@code invalid} with every mistake under its key */
    static NewsRow of(int number, Map<?, ?> values) {
        Fields fields = new Fields(values);
        String ref = ref(fields.value("ref"));
        Manuscript manuscript = manuscript(fields);
        Instant published = fields.time("publishedAt");
        if (!fields.mistakes().isEmpty()) {
            throw Problem.invalid(fields.mistakes());
        }
        return new NewsRow(number, ref, manuscript, published, warnings(fields));
    }

    /** Other systems have fields of their own; a misspelt one of ours should be seen. */
    private static List<Warning> warnings(Fields fields) {
        return fields.unread().stream()
                .map(key -> new Warning("key-unknown", key, Messages.text("warning.key-unknown", key)))
                .toList();
    }

    private static Manuscript manuscript(Fields fields) {
        return new Manuscript(
                fields.required("headline"),
                fields.text("sapo"),
                body(fields),
                fields.text("section"),
                fields.texts("tags"),
                fields.bylines("bylines"),
                fields.text("locality"),
                fields.genre("genre"),
                fields.text("source"),
                List.of(),
                fields.flag("commentsOpen", true));
    }

    /** A text is Markdown; a list is of plain paragraphs, in which nothing is a mark. */
    private static String body(Fields fields) {
        if (!(fields.value("body") instanceof List)) {
            return fields.text("body");
        }
        return fields.texts("body").stream()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(NewsRow::paragraph)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        return PlainText.paragraph(NormalForm.line(text));
    }

    private static String ref(Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
