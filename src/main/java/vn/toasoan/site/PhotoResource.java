package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Problem;

/** Photos in the sizes of pages; an address never answers anything else. */
@RequestScoped
@Path("/anh")
public class PhotoResource {
    @Inject
    Photos photos;

    @GET
    @Path("{id: \\d+}/{hash: [0-9a-f]+}-{width: \\d+}/{name}")
    public Response rendition(@PathParam("id") long id, @PathParam("hash") String hash, @PathParam("width") int width)
            throws IOException {
        java.nio.file.Path file = photos.rendition(id, hash, width).orElseThrow(Problem::notFound);
        return Response.ok(file.toFile(), "image/jpeg")
                .header("Content-Length", Files.size(file))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
