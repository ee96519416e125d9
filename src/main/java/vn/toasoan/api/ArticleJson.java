package vn.toasoan.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.PublishCheck;
import vn.toasoan.articles.Teaser;

/**
 * An article as the API tells it: what its head says, and where it stands.
 *
 * @param revision the head's number, also its {@code ETag}
 * @param warnings what a careful editor would still look at
 */
public record ArticleJson(
        long id,
        String state,
        int revision,
        String url,
        OffsetDateTime publishedAt,
        OffsetDateTime scheduledAt,
        String headline,
        String sapo,
        String body,
        String section,
        List<String> tags,
        List<Byline> bylines,
        String locality,
        String genre,
        String source,
        List<Related> related,
        boolean commentsOpen,
        int commentCount,
        String note,
        List<PublishCheck.Warning> warnings) {

    public record Byline(String name, String role) {}

    /** @param id null where it isn't one of ours */
    public record Related(Long id, String headline, String sapo, String url) {}

    /** @param published teasers of related articles that readers can see, by id */
    static ArticleJson of(Article article, Map<Long, Teaser> published) {
        Manuscript says = article.head().manuscript(article.commentsOpen());
        return new ArticleJson(
                article.id(),
                article.state().name(),
                article.head().number(),
                article.url(),
                Times.of(article.publishedAt()),
                Times.of(article.scheduledAt()),
                says.headline(),
                says.sapo(),
                says.body(),
                says.section(),
                says.tags(),
                says.bylines().stream()
                        .map(byline -> new Byline(byline.name(), byline.role().code()))
                        .toList(),
                says.locality(),
                says.genre().code(),
                says.source(),
                says.related().stream().map(link -> related(link, published)).toList(),
                says.commentsOpen(),
                article.commentCount(),
                article.note(),
                PublishCheck.warnings(article.head()));
    }

    private static Related related(Manuscript.Related link, Map<Long, Teaser> published) {
        Teaser teaser = link.id() == null ? null : published.get(link.id());
        return teaser == null
                ? new Related(link.id(), link.headline(), link.sapo(), link.url())
                : new Related(link.id(), teaser.headline(), teaser.sapo(), teaser.url());
    }

    static List<Long> relatedIds(Article article) {
        return article.head().links().stream()
                .map(link -> link.articleId())
                .filter(Objects::nonNull)
                .toList();
    }
}
