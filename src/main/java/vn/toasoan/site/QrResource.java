package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** The code of an article, to be read with another telephone. */
@RequestScoped
@Path("/ma-qr")
public class QrResource {
    @Inject
    ArticlePage page;

    @Inject
    Origin origin;

    /**
     * Of a short address, which leads to the article's own: a small code is read from further away, and it stays right when the
     * headline changes.
     *
     * @throws Problem 404 or 410 where the article isn't published
     */
    @GET
    @Path("{id: \\d+}.svg")
    public Response code(@PathParam("id") long id, @Context UriInfo uri) {
        page.url(id);
        return Response.ok(QrDrawing.svg(origin.of(uri) + "/bai-post" + id + ".html"), "image/svg+xml")
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
