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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import vn.toasoan.platform.Problem;

/** The theme's styles, scripts and pictures. */
@ApplicationScoped
@Path("/theme")
public class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

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
        Asset file = assets.find(path)
                .filter(found -> TYPES.containsKey(found.extension()))
                .orElseThrow(Problem::notFound);
        String cacheControl = assets.hash(file).equals(version) ? FOR_EVER : ASK_AGAIN;
        try {
            return PageCopy.of(TYPES.get(file.extension()), cacheControl, file.bytes(), new Sources(), clock.millis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
