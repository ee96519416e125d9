package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import vn.toasoan.platform.Problem;

/** The theme's styles, scripts and pictures. */
@RequestScoped
@Path("/theme")
public class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    @Inject
    Assets assets;

    @GET
    @Path("{path: .+}")
    public Response file(@PathParam("path") String path, @QueryParam("v") String version, @Context Request request)
            throws IOException {
        Asset file = assets.find(path)
                .filter(found -> TYPES.containsKey(found.extension()))
                .orElseThrow(Problem::notFound);
        String hash = assets.hash(file);
        EntityTag tag = new EntityTag(hash);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(file.bytes(), TYPES.get(file.extension()));
        return answer.tag(tag)
                .header("Cache-Control", hash.equals(version) ? FOR_EVER : ASK_AGAIN)
                .build();
    }
}
