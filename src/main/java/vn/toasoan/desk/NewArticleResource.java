package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Drafting;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** A new article, from an empty sheet to its first revision. */
@Path("/toa-soan/bai")
@RequestScoped
public class NewArticleResource {
    @Inject
    Screen screen;

    @Inject
    EditorScreen editor;

    @Inject
    Drafting drafting;

    @GET
    public Response list() {
        return Screen.seeOther(Addresses.DESK);
    }

    @GET
    @Path("moi")
    public Response blank() {
        screen.actor().must(Right.WRITE);
        return editor.show(null, ArticleForm.of(Manuscript.blank(""), 0), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        ArticleForm form = ArticleForm.read(fields);
        try {
            Article article = drafting.create(screen.actor(), form.manuscript());
            return Screen.seeOther(Addresses.article(article.id()) + "?luu=moi");
        } catch (Problem problem) {
            return editor.refused(null, form, problem);
        }
    }
}
