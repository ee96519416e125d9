package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.toasoan.comments.Submissions;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Caller;

/** Takes a reader's comment; what is refused stays in the form. */
@RequestScoped
@Path("/binh-luan")
public class CommentResource {
    /** Characters of both versions together; no comment that can be sent is near it. */
    private static final int MOST = 100_000;

    @Inject
    Submissions submissions;

    @Inject
    ArticlePage page;

    @Inject
    Caller caller;

    @POST
    @Path("{article: \\d+}")
    public Response comment(
            @PathParam("article") long article,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("parent") @DefaultValue("") String parentId,
            @Context UriInfo uri) {
        String address = page.url(article);
        long parent = parent(parentId);
        try {
            submissions.submit(caller.actor(), article, parent == 0 ? null : parent, name, body);
        } catch (Problem problem) {
            return page.show(uri, problem.status(), article, CommentForm.refused(name, body, parent, problem));
        }
        return Redirect.seeOther(address + "?" + ArticleResource.SENT + "=1#binh-luan");
    }

    /** For browsers without scripts: the suggestion changes places with what was typed. */
    @POST
    @Path("{article: \\d+}/goi-y")
    public Response takeSuggestion(
            @PathParam("article") long article,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("suggestion") @DefaultValue("") String suggestion,
            @FormParam("typed") boolean typed,
            @FormParam("parent") @DefaultValue("") String parentId,
            @Context UriInfo uri) {
        if (body.length() + suggestion.length() > MOST) {
            throw Problem.of(413, "too-large");
        }
        return page.show(uri, 200, article, CommentForm.swapped(name, body, parent(parentId), suggestion, typed));
    }

    private static long parent(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
