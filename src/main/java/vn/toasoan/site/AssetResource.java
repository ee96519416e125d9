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
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Asset;

/** The theme's styles, scripts and pictures. */
@RequestScoped
@Path("/theme")
public class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    /** A drawing that is opened by itself is drawn and does nothing else. */
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    @Inject
    Assets assets;

    @GET
    @Path("{path: .+}")
    public Response file(@PathParam("path") String path, @QueryParam("v") String version, @Context Request request) {
        Asset file = assets.find(path).orElseThrow(Problem::notFound);
        EntityTag tag = new EntityTag(file.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(file.bytes(), file.type());
        if (file.isDocument()) {
            answer.header("Content-Security-Policy", DRAWING);
        }
        return answer.tag(tag)
                .header("Cache-Control", file.hash().equals(version) ? FOR_EVER : ASK_AGAIN)
                .build();
    }
}
