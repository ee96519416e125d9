package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** The code of an article, to be read with another telephone. */
@ApplicationScoped
@Path("/ma-qr")
public class QrResource {
    @Inject
    ArticlePage page;

    @Inject
    Origin origin;

    @Inject
    Pages pages;

    /**
     * Of a short address, which leads to the article's own: a small code is read from further away, and it stays right when the
     * headline changes.
     *
     * @throws Problem 404 or 410 where the article isn't published
     */
    @GET
    @Path("{id: \\d+}.svg")
    public Response code(@PathParam("id") long id, @Context HttpServletRequest request) {
        String site = origin.of(request);
        return pages.document(request, "image/svg+xml", "", sources -> {
            sources.on(SurrogateKey.article(id));
            page.url(id);
            return QrDrawing.svg(site + "/bai-post" + id + ".html").getBytes(StandardCharsets.UTF_8);
        });
    }
}
