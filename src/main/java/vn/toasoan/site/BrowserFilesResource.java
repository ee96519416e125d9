package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What browsers want to have at the root. */
@ApplicationScoped
@Path("/")
public class BrowserFilesResource {
    @Inject
    AssetResource assets;

    @Inject
    Pages pages;

    /** The theme's service worker. Only from the root it may answer for every page; a stale one would go on doing so. */
    @GET
    @Path("sw.js")
    public Response serviceWorker(@Context HttpServletRequest request) {
        return assets.file("sw.js", null, request);
    }

    /** How the paper looks among a telephone's applications. */
    @GET
    @Path("manifest.webmanifest")
    public Response manifest(@Context HttpServletRequest request) {
        return pages.part(request, "application/manifest+json", "manifest.ftl", sources -> Map.of());
    }
}
