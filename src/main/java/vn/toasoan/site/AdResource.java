package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import vn.toasoan.platform.Problem;

/** The documents of advertising and the pictures beside them, each shut in by a policy of its own. */
@RequestScoped
@Path("/quang-cao")
public class AdResource {
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    @Inject
    Ads ads;

    @GET
    @Path("{name}")
    public Response ad(@PathParam("name") String name) throws IOException {
        AdSlot slot = ads.slots().get(name);
        return slot == null ? picture(name) : document(slot);
    }

    private static Response document(AdSlot slot) throws IOException {
        return answer(slot.file(), "text/html; charset=UTF-8")
                .header("Content-Security-Policy", slot.policy())
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Response picture(String name) throws IOException {
        String type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw Problem.notFound();
        }
        return answer(ads.file(name).orElseThrow(Problem::notFound), type)
                .header("Content-Security-Policy", PICTURE_POLICY)
                .build();
    }

    private static Response.ResponseBuilder answer(java.nio.file.Path file, String type) throws IOException {
        return Response.ok(Files.readAllBytes(file), type).header("Cache-Control", "public, max-age=300");
    }
}
