package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.RevisionLink;
import vn.toasoan.articles.State;
import vn.toasoan.articles.Teaser;
import vn.toasoan.comments.Discussions;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** Makes the page of an article. */
@ApplicationScoped
@Transactional
public class ArticlePage {
    private static final int EARLIER = 6;
    private static final int LATEST = 8;

    @Inject
    Newsstand newsstand;

    @Inject
    Discussions discussions;

    @Inject
    Bodies bodies;

    @Inject
    Pages pages;

    /**
     * @param slug as the address says it: any but the article's own leads to the right address
     * @throws Problem 404 for an article that was never published, 410 for one that was withdrawn
     */
    public Response show(UriInfo uri, long id, String slug, CommentForm form) {
        Article article = published(id);
        return article.live().slug().equals(slug) ? page(uri, 200, article, form) : Redirect.moved(article.url());
    }

    /** The same page with a comment that wasn't taken in. */
    public Response show(UriInfo uri, int status, long id, CommentForm form) {
        return page(uri, status, published(id), form);
    }

    /** @throws Problem likewise */
    public String url(long id) {
        return published(id).url();
    }

    private Article published(long id) {
        Article article = newsstand.any(id).orElseThrow(Problem::notFound);
        if (article.state() != State.PUBLISHED) {
            throw Problem.of(410, "gone");
        }
        return article;
    }

    private Response page(UriInfo uri, int status, Article article, CommentForm form) {
        BodyView body = bodies.of(article);
        ArticleView view = new ArticleView(
                article,
                body.html(),
                related(article),
                newsstand.earlier(article, EARLIER),
                latest(article),
                discussions.of(article.id()));
        return pages.page(uri, status, "article.ftlh", Map.of("view", view, "body", body, "form", form));
    }

    private List<Teaser> latest(Article article) {
        return newsstand.latest(new Page.Request(1, LATEST + 1)).items().stream()
                .filter(story -> story.id() != article.id())
                .limit(LATEST)
                .toList();
    }

    /** In the journalist's order; those of ours that aren't published (any more) are left out. */
    private List<Related> related(Article article) {
        List<RevisionLink> links = article.live().links();
        Map<Long, Teaser> ours = newsstand.teasers(links.stream()
                .map(RevisionLink::articleId)
                .filter(Objects::nonNull)
                .toList());
        return links.stream()
                .map(link -> link.articleId() == null
                        ? Related.of(link)
                        : ours.containsKey(link.articleId()) ? Related.of(ours.get(link.articleId())) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
