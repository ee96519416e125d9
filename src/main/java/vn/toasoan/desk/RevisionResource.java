package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Revision;
import vn.toasoan.platform.Page;

/** An article's revisions, and what each says. */
@Path(ArticleResource.PATH)
@RequestScoped
public class RevisionResource {
    private static final int SIZE = 50;

    @Inject
    Screen screen;

    @Inject
    Articles articles;

    @Inject
    BodyHtml bodies;

    @PathParam("id")
    long id;

    @GET
    @Path("ban")
    public Response list(@QueryParam("trang") String number) {
        Article article = articles.get(screen.actor(), id);
        Page.Request request = Paging.request(number, SIZE);
        Page<Revision> page = articles.revisions(screen.actor(), id, request);
        return screen.page(
                200,
                "revisions.ftlh",
                Map.of("article", article, "revisions", page.items(), "paging", Paging.of(page.total(), request)));
    }

    @GET
    @Path("ban/{number: \\d{1,9}}")
    public Response one(@PathParam("number") int number) {
        return show(articles.get(screen.actor(), id), articles.revision(screen.actor(), id, number));
    }

    /** The newest, as it would read. */
    @GET
    @Path("xem")
    public Response head() {
        Article article = articles.get(screen.actor(), id);
        return show(article, article.head());
    }

    private Response show(Article article, Revision revision) {
        return screen.page(
                200,
                "revision.ftlh",
                Map.of("article", article, "revision", revision, "preview", bodies.of(revision.body())));
    }
}
