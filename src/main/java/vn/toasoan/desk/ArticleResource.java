package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Drafting;
import vn.toasoan.platform.Problem;

/** An article in the editor. */
@Path(ArticleResource.PATH)
@RequestScoped
public class ArticleResource {
    static final String PATH = "/toa-soan/bai/{id: \\d{1,18}}";

    @Inject
    Screen screen;

    @Inject
    EditorScreen editor;

    @Inject
    Articles articles;

    @Inject
    Drafting drafting;

    @PathParam("id")
    long id;

    /**
     * @param saved how the page came to be, after saving: {@code moi}, {@code roi}, {@code gop}
     * @param done the step just taken
     */
    @GET
    public Response edit(@QueryParam("luu") String saved, @QueryParam("xong") String done) {
        Article article = articles.get(screen.actor(), id);
        return editor.show(
                article,
                ArticleForm.of(article),
                Map.of(
                        "saved",
                        saved == null ? "" : saved,
                        "done",
                        Step.of(done).isPresent() ? done : ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields) {
        ArticleForm form = ArticleForm.read(fields);
        try {
            Article article = drafting.save(screen.actor(), id, form.revision(), form.manuscript());
            boolean merged = article.head().number() > form.revision() + 1;
            return Screen.seeOther(Addresses.article(id) + (merged ? "?luu=gop" : "?luu=roi"));
        } catch (Problem problem) {
            return editor.refused(articles.get(screen.actor(), id), form, problem);
        }
    }
}
