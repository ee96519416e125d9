package vn.toasoan.site;

import java.time.Duration;
import java.util.List;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.RevisionByline;
import vn.toasoan.articles.RevisionFigure;
import vn.toasoan.articles.Teaser;
import vn.toasoan.comments.Discussion;
import vn.toasoan.platform.Page;

/**
 * An article as its page shows it.
 *
 * @param body HTML, safe
 * @param earlier what the section brought before
 * @param latest what is new in the whole paper
 * @param threads the newest of the discussion below it
 */
public record ArticleView(
        Article article,
        String body,
        List<Related> related,
        List<Teaser> earlier,
        List<Teaser> latest,
        Page<Discussion.CommentThread> threads) {
    /** Less than that after its publication nobody calls an update. */
    private static final Duration UPDATE = Duration.ofMinutes(1);

    public Revision live() {
        return article.live();
    }

    /** Whether readers got another version after the first. */
    public boolean updated() {
        return live().number() > 1
                && article.updatedAt() != null
                && article.updatedAt().isAfter(article.publishedAt().plus(UPDATE));
    }

    /** Those whose photos are here, in the page's order. */
    public List<RevisionFigure> photos() {
        return live().figures().stream().filter(figure -> !figure.awaited()).toList();
    }

    /** The photo that stands for the article elsewhere; null when it has none. */
    public LeadPhoto lead() {
        return live().leadPhoto() == null ? null : LeadPhoto.of(live());
    }

    public List<RevisionByline> bylines() {
        return live().bylines();
    }

    /** What search engines and other programs read. */
    public StructuredArticle data(String origin) {
        return new StructuredArticle(this, origin);
    }
}
