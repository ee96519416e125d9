package vn.toasoan.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NormalForm;

/**
 * An article as a file: front matter in YAML, then the body in Markdown. What {@link #text} writes, {@link #parse} reads
 * into the same, and the text of that is the same again, byte for byte.
 *
 * @param manuscript all that the article says but its related articles; photos beside the file are addressed by their name
 * @param related in their order: folders of other articles, or articles that aren't there
 * @param published null = not published
 */
public record ArticleFile(Manuscript manuscript, List<RelatedEntry> related, Instant published) {
    private static final String FENCE = "---\n";
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:]+");

    /**
     * A related article: another one of the same content by its folder, or one kept by its headline.
     *
     * @param folder empty when it isn't there
     * @param elsewhere null when it is
     */
    public record RelatedEntry(String folder, Related elsewhere) {
        static RelatedEntry folder(String name) {
            return new RelatedEntry(NormalForm.line(name), null);
        }

        static RelatedEntry elsewhere(Related related) {
            return new RelatedEntry("", related);
        }
    }

    public ArticleFile {
        Objects.requireNonNull(manuscript);
        related = List.copyOf(related);
    }

    /** @throws Problem {@code invalid} with every mistake in the front matter under its key */
    public static ArticleFile parse(String text) {
        String normal = NormalForm.of(text);
        int end = normal.startsWith(FENCE) ? normal.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            throw Problem.invalid(Mistake.of("", "front-matter"));
        }
        String yaml = normal.substring(FENCE.length(), Math.max(end + 1, FENCE.length()));
        Fields fields = new Fields(FrontMatter.read(yaml));
        ArticleFile file = read(fields, body(normal.substring(end + 1 + FENCE.length())));
        if (!fields.mistakes().isEmpty()) {
            throw Problem.invalid(fields.mistakes());
        }
        return file;
    }

    /** The file, ended by a line end. */
    public String text() {
        String body = manuscript.body().isEmpty() ? "" : "\n" + manuscript.body() + "\n";
        return FENCE + FrontMatter.write(this) + FENCE + body;
    }

    /** All that the article says, with its photos and related articles as they are known here. */
    Manuscript manuscript(String body, List<Related> links) {
        return new Manuscript(
                manuscript.headline(),
                manuscript.sapo(),
                body,
                manuscript.section(),
                manuscript.tags(),
                manuscript.bylines(),
                manuscript.locality(),
                manuscript.genre(),
                manuscript.source(),
                links,
                manuscript.commentsOpen());
    }

    /** Names of the photos beside the file that the body shows, each once. */
    public List<String> photoNames() {
        return Markdown.parse(manuscript.body()).figures().stream()
                .map(Figure::address)
                .filter(ArticleFile::isBeside)
                .distinct()
                .toList();
    }

    /** Whether a figure's address names a file in the article's own folder: a bare name, no way out of it. */
    static boolean isBeside(String address) {
        return FILE_NAME.matcher(address).matches() && !address.startsWith(".");
    }

    private static ArticleFile read(Fields fields, String body) {
        Manuscript manuscript = new Manuscript(
                fields.required("headline"),
                fields.text("sapo"),
                body,
                fields.text("section"),
                fields.texts("tags"),
                fields.bylines("bylines"),
                fields.text("locality"),
                fields.genre("genre"),
                fields.text("source"),
                List.of(),
                fields.flag("commentsOpen", true));
        List<RelatedEntry> related = related(fields);
        Instant published = fields.time("published");
        fields.refuseUnread();
        return new ArticleFile(manuscript, related, published);
    }

    private static List<RelatedEntry> related(Fields fields) {
        List<RelatedEntry> related = new ArrayList<>();
        for (Object item : fields.list("related")) {
            if (item instanceof String folder) {
                related.add(RelatedEntry.folder(folder));
            } else {
                fields.related("related", item).map(RelatedEntry::elsewhere).ifPresent(related::add);
            }
        }
        return related;
    }

    /** Without the blank lines between front matter and text; indentation of the first line stays. */
    private static String body(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "");
    }
}
