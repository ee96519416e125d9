package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An article under its address. */
@RequestScoped
@Path("/")
public class ArticleResource {
    static final String SENT = "da-gui";

    @Inject
    ArticlePage page;

    @GET
    @Path("{slug: [^/]*}-post{id: \\d+}.html")
    public Response article(
            @PathParam("slug") String slug,
            @PathParam("id") long id,
            @QueryParam(SENT) String sent,
            @Context UriInfo uri) {
        return page.show(uri, id, slug, CommentForm.untouched(sent != null));
    }
}
