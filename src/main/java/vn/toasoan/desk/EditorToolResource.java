package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.web.View;

/**
 * What helps while writing: preview, related articles, photos. Each takes the whole form and, where no script asks, gives it
 * back whole, so that nobody must save in order to look.
 */
@Path("/toa-soan/bai")
@RequestScoped
public class EditorToolResource {
    @Inject
    Screen screen;

    @Inject
    EditorScreen editor;

    @Inject
    BodyHtml bodies;

    @Inject
    RelatedSearch related;

    @Inject
    PhotoUpload upload;

    @Inject
    Articles articles;

    @POST
    @Path("xem-thu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@HeaderParam("HX-Request") String script, MultivaluedMap<String, String> fields) {
        screen.actor().must(Right.WRITE);
        ArticleForm form = ArticleForm.read(fields);
        String html = bodies.of(form.body());
        return script == null
                ? editor.show(article(fields), form, Map.of("preview", html))
                : Screen.page(200, View.desk("preview.ftlh", Map.of("form", form, "preview", html)));
    }

    /** Looks for related articles, or takes one of those found. */
    @POST
    @Path("lien-quan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response related(@HeaderParam("HX-Request") String script, MultivaluedMap<String, String> fields) {
        screen.actor().must(Right.WRITE);
        ArticleForm form = ArticleForm.read(fields);
        int chosen = ArticleForm.number(typed(fields, "relatedAdd"), 0);
        if (chosen > 0) {
            return editor.show(article(fields), form.withRelated(related.row(chosen)), Map.of());
        }
        Article article = article(fields);
        String query = typed(fields, "relatedQuery");
        Map<String, Object> found = Map.of(
                "relatedQuery", query, "found", related.find(query, form, article == null ? null : article.id()));
        return script == null
                ? editor.show(article, form, found)
                : Screen.page(200, View.desk("related-found.ftlh", found));
    }

    /** A photo for the article being written, for browsers without scripts: its figure goes to the end of the body. */
    @POST
    @Path("anh")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photo(List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> fields = MultipartForm.texts(parts);
        ArticleForm form = ArticleForm.read(fields);
        try {
            PhotoCard card = PhotoCard.of(upload.take(parts, fields));
            return editor.show(article(fields), form.withBlock(card.markdown()), Map.of("cards", List.of(card)));
        } catch (Problem problem) {
            return editor.refused(
                    article(fields),
                    form,
                    problem,
                    Map.of(
                            "photoCaption",
                            typed(fields, PhotoUpload.CAPTION),
                            "photoCredit",
                            typed(fields, PhotoUpload.CREDIT)));
        }
    }

    /** The article that the form belongs to; null for a new one. */
    private Article article(MultivaluedMap<String, String> fields) {
        int id = ArticleForm.number(typed(fields, "article"), 0);
        return id == 0 ? null : articles.get(screen.actor(), id);
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
