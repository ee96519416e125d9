package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import vn.toasoan.platform.Problem;

/** What browsers want to have at the root. */
@RequestScoped
@Path("/")
public class BrowserFilesResource {
    @Inject
    Assets assets;

    @Inject
    Pages pages;

    /** The theme's service worker. Only from the root it may answer for every page; a stale one would go on doing so. */
    @GET
    @Path("sw.js")
    public Response serviceWorker(@Context Request request) throws IOException {
        Asset file = assets.find("sw.js").orElseThrow(Problem::notFound);
        EntityTag tag = new EntityTag(assets.hash(file));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(file.bytes(), "text/javascript; charset=UTF-8"))
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** How the paper looks among a telephone's applications. */
    @GET
    @Path("manifest.webmanifest")
    public Response manifest(@Context UriInfo uri) {
        return pages.document(uri, "application/manifest+json", "manifest.ftl", Map.of());
    }
}
