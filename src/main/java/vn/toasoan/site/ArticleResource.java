package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** An article under its address. */
@ApplicationScoped
@Path("/")
public class ArticleResource {
    /** Where the sender of a comment is led. */
    static final String SENT = "da-gui";

    @Inject
    ArticlePage page;

    @GET
    @Path("{slug: [^/]*}-post{id: \\d+}.html")
    public Response article(
            @PathParam("slug") String slug,
            @PathParam("id") long id,
            @QueryParam(SENT) String sent,
            @Context HttpServletRequest request) {
        return sent == null ? page.show(request, id, slug) : page.thank(request, id, slug);
    }
}
