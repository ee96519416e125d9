package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.RevisionLink;
import vn.toasoan.articles.State;
import vn.toasoan.articles.Teaser;
import vn.toasoan.comments.Discussion;
import vn.toasoan.comments.Discussions;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.readership.MostRead;

/** Makes the page of an article. */
@ApplicationScoped
public class ArticlePage {
    private static final String TEMPLATE = "article.ftlh";
    private static final Page.Request THREADS = new Page.Request(1, 30);
    private static final int EARLIER = 6;
    private static final int LATEST = 8;

    @Inject
    Newsstand newsstand;

    @Inject
    Discussions discussions;

    @Inject
    Bodies bodies;

    @Inject
    MostRead mostRead;

    @Inject
    Pages pages;

    /**
     * @param slug as the address says it: any but the article's own leads to the right address
     * @throws Problem 404 for an article that was never published, 410 for one that was withdrawn
     */
    public Response show(HttpServletRequest request, long id, String slug) {
        return pages.page(request, TEMPLATE, sources -> model(id, slug, sources));
    }

    private Map<String, ?> model(long id, String slug, Sources sources) {
        return model(published(id, slug, ""), CommentForm.untouched(false), sources);
    }

    /** The same page for somebody whose comment was taken in. */
    public Response thank(HttpServletRequest request, long id, String slug) {
        String sent = "?" + ArticleResource.SENT + "=1";
        return pages.once(
                request,
                200,
                TEMPLATE,
                sources -> model(published(id, slug, sent), CommentForm.untouched(true), sources));
    }

    /** @param query that goes along to the right address */
    private Article published(long id, String slug, String query) {
        Article article = published(id);
        if (!article.live().slug().equals(slug)) {
            throw Redirect.elsewhere(article.url() + query);
        }
        return article;
    }

    /** The same page with what became of a comment. */
    public Response show(HttpServletRequest request, int status, long id, CommentForm form) {
        return pages.once(request, status, TEMPLATE, sources -> model(published(id), form, sources));
    }

    /** All that readers said below it, many on a page. */
    public Response discussion(HttpServletRequest request, long id, Page.Request page) {
        return pages.page(request, "discussion.ftlh", sources -> {
            Article article = published(id);
            sources.on(SurrogateKey.article(id), SurrogateKey.comments(id));
            Page<Discussion.CommentThread> threads = discussions.threads(id, page);
            return Map.of(
                    "article", article,
                    "threads", threads.items(),
                    "form", CommentForm.untouched(false),
                    "paging", Paging.of(threads.total(), page, "/binh-luan/" + id));
        });
    }

    /** @throws Problem likewise */
    @Transactional
    public String url(long id) {
        return published(id).url();
    }

    private Article published(long id) {
        Article article = newsstand.any(id).orElseThrow(Problem::notFound);
        if (article.state() != State.PUBLISHED) {
            throw gone(article);
        }
        return article;
    }

    /** When it stood here and in which section stays known; why it went is the newsroom's. */
    private static Problem gone(Article article) {
        return Problem.of(410, "gone")
                .with(Map.of(
                        "publishedAt", article.publishedAt(),
                        "section", article.live().section()));
    }

    private Map<String, ?> model(Article article, CommentForm form, Sources sources) {
        sources.on(SurrogateKey.article(article.id()), SurrogateKey.comments(article.id()))
                .beside(SurrogateKey.LATEST, SurrogateKey.MOST_READ);
        BodyView body = bodies.of(article);
        ArticleView view = new ArticleView(
                article,
                body.html(),
                related(article, sources),
                sources.showing(newsstand.earlier(article, EARLIER)),
                latest(article, sources),
                discussions.threads(article.id(), THREADS));
        return Map.of("view", view, "body", body, "form", form, "mostRead", sources.showing(mostRead.overall()));
    }

    private List<Teaser> latest(Article article, Sources sources) {
        return sources.showing(newsstand.newest(LATEST + 1).stream()
                .filter(story -> story.id() != article.id())
                .limit(LATEST)
                .toList());
    }

    /** In the journalist's order; those of ours that aren't published (any more) are left out. */
    private List<Related> related(Article article, Sources sources) {
        List<RevisionLink> links = article.live().links();
        List<Long> ids = links.stream()
                .map(RevisionLink::articleId)
                .filter(Objects::nonNull)
                .toList();
        // One that isn't published may come to be.
        ids.forEach(id -> sources.on(SurrogateKey.article(id)));
        Map<Long, Teaser> ours = newsstand.teasers(ids);
        return links.stream()
                .map(link -> link.articleId() == null
                        ? Related.of(link)
                        : ours.containsKey(link.articleId()) ? Related.of(ours.get(link.articleId())) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
