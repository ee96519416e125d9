package vn.toasoan.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * The editor's form as it was typed, right or wrong, so that it can be shown again as it was.
 *
 * @param revision number of the revision it was started from, 0 for a new article
 */
public record ArticleForm(
        String headline,
        String sapo,
        String body,
        String section,
        String locality,
        String genre,
        String source,
        String tags,
        List<BylineRow> bylines,
        List<RelatedRow> related,
        boolean commentsOpen,
        int revision) {

    public record BylineRow(String name, String role) {}

    /** @param id empty for an article that isn't ours or not found yet */
    public record RelatedRow(String id, String headline, String sapo, String url) {
        boolean filled() {
            return !(id + headline).isBlank();
        }
    }

    public ArticleForm {
        bylines = List.copyOf(bylines);
        related = List.copyOf(related);
    }

    static ArticleForm of(Manuscript manuscript, int revision) {
        return new ArticleForm(
                manuscript.headline(),
                manuscript.sapo(),
                manuscript.body(),
                manuscript.section(),
                manuscript.locality(),
                manuscript.genre().code(),
                manuscript.source(),
                String.join(", ", manuscript.tags()),
                manuscript.bylines().stream()
                        .map(byline ->
                                new BylineRow(byline.name(), byline.role().code()))
                        .toList(),
                manuscript.related().stream().map(ArticleForm::row).toList(),
                manuscript.commentsOpen(),
                revision);
    }

    static ArticleForm of(Article article) {
        return of(
                article.head().manuscript(article.commentsOpen()),
                article.head().number());
    }

    private static RelatedRow row(Manuscript.Related related) {
        String id = related.id() == null ? "" : related.id().toString();
        return new RelatedRow(id, related.headline(), related.sapo(), related.url());
    }

    /** Whether a request carries the editor's fields at all, or is a button's alone. */
    static boolean isIn(MultivaluedMap<String, String> fields) {
        return fields.containsKey("headline") && fields.containsKey("body");
    }

    static ArticleForm read(MultivaluedMap<String, String> fields) {
        return new ArticleForm(
                text(fields, "headline"),
                text(fields, "sapo"),
                text(fields, "body"),
                text(fields, "section"),
                text(fields, "locality"),
                text(fields, "genre"),
                text(fields, "source"),
                text(fields, "tags"),
                bylines(fields),
                related(fields),
                fields.containsKey("commentsOpen"),
                number(text(fields, "revision"), 0));
    }

    private static List<BylineRow> bylines(MultivaluedMap<String, String> fields) {
        List<String> names = all(fields, "bylineName");
        List<String> roles = all(fields, "bylineRole");
        List<BylineRow> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                rows.add(new BylineRow(names.get(i), i < roles.size() ? roles.get(i) : BylineRole.TEXT.code()));
            }
        }
        return rows;
    }

    private record Placed(int place, RelatedRow row) {}

    /** In the order of the numbers before them; one whose number was rubbed out is gone. */
    private static List<RelatedRow> related(MultivaluedMap<String, String> fields) {
        List<Placed> rows = new ArrayList<>();
        for (int i = 0; i < all(fields, "relatedHeadline").size(); i++) {
            int place = number(at(fields, "relatedPlace", i), 0);
            RelatedRow row = new RelatedRow(
                    at(fields, "relatedId", i),
                    at(fields, "relatedHeadline", i),
                    at(fields, "relatedSapo", i),
                    at(fields, "relatedUrl", i));
            if (place > 0 && row.filled()) {
                rows.add(new Placed(place, row));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::row)
                .toList();
    }

    /** @throws Problem {@code invalid} with what can't be a manuscript at all */
    Manuscript manuscript() {
        List<Mistake> mistakes = new ArrayList<>();
        Genre form = Genre.of(genre).orElse(Genre.NEWS);
        if (!genre.isEmpty() && Genre.of(genre).isEmpty()) {
            mistakes.add(Mistake.of("genre", "genre-unknown", genre));
        }
        List<Manuscript.Byline> signed =
                bylines.stream().map(row -> byline(row, mistakes)).toList();
        List<Manuscript.Related> links =
                related.stream().map(row -> link(row, mistakes)).toList();
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return new Manuscript(
                headline, sapo, body, section, tagNames(), signed, locality, form, source, links, commentsOpen);
    }

    /** Tags stand between commas, semicolons or line ends; a # before one is the habit of other places. */
    List<String> tagNames() {
        return Arrays.stream(tags.split("[,;\\n\\r]"))
                .map(tag -> tag.strip().replaceFirst("^#+", "").strip())
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Manuscript.Byline byline(BylineRow row, List<Mistake> mistakes) {
        BylineRole role = BylineRole.of(row.role()).orElse(null);
        if (role == null) {
            mistakes.add(Mistake.of("bylines", "byline-role", row.role()));
        }
        return new Manuscript.Byline(row.name(), Objects.requireNonNullElse(role, BylineRole.TEXT));
    }

    private static Manuscript.Related link(RelatedRow row, List<Mistake> mistakes) {
        boolean ours = row.id().matches("\\d{1,18}");
        if (!ours && !row.id().isBlank()) {
            mistakes.add(Mistake.of("related", "related-missing", row.id()));
        }
        return new Manuscript.Related(ours ? Long.valueOf(row.id()) : null, row.headline(), row.sapo(), row.url());
    }

    ArticleForm withRevision(int number) {
        return new ArticleForm(
                headline, sapo, body, section, locality, genre, source, tags, bylines, related, commentsOpen, number);
    }

    /** With a block of its own after all others: where a photo goes when no script can tell the cursor's place. */
    ArticleForm withBlock(String block) {
        String longer = body.isBlank() ? block : body.stripTrailing() + "\n\n" + block + "\n";
        return new ArticleForm(
                headline,
                sapo,
                longer,
                section,
                locality,
                genre,
                source,
                tags,
                bylines,
                related,
                commentsOpen,
                revision);
    }

    ArticleForm withRelated(RelatedRow row) {
        List<RelatedRow> longer = new ArrayList<>(related);
        longer.add(row);
        return new ArticleForm(
                headline, sapo, body, section, locality, genre, source, tags, bylines, longer, commentsOpen, revision);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String at(MultivaluedMap<String, String> fields, String name, int index) {
        List<String> values = all(fields, name);
        return index < values.size() ? values.get(index) : "";
    }

    static int number(String text, int otherwise) {
        return text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
