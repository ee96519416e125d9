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
import java.time.Clock;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Asset;

/** The theme's styles, scripts and pictures. */
@ApplicationScoped
@Path("/theme")
public class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    @Inject
    Assets assets;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    @Path("{path: .+}")
    public Response file(
            @PathParam("path") String path,
            @QueryParam(PageAddress.VERSION) String version,
            @Context HttpServletRequest request) {
        return pages.file(request, () -> copy(path, version));
    }

    private PageCopy copy(String path, String version) {
        Asset file = assets.find(path).orElseThrow(Problem::notFound);
        String cacheControl = file.hash().equals(version) ? FOR_EVER : ASK_AGAIN;
        return PageCopy.of(file.type(), cacheControl, file.bytes(), new Sources(), clock.millis());
    }
}
