package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.media.Rendition;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Caller;
import vn.toasoan.web.Parts;

/** Photos for articles. */
@Path("/api/v1/photos")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhotoResource {
    /** @param path what a body names */
    public record PhotoJson(
            long id,
            String path,
            String url,
            int width,
            int height,
            String caption,
            String credit,
            String alt,
            List<Rendition> renditions) {
        static PhotoJson of(Photo photo) {
            return new PhotoJson(
                    photo.id(),
                    photo.path(),
                    photo.url(),
                    photo.width(),
                    photo.height(),
                    photo.caption(),
                    photo.credit(),
                    photo.alt(),
                    photo.renditions());
        }
    }

    @Inject
    Caller caller;

    @Inject
    Photos photos;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> form) throws IOException {
        caller.actor().must(Right.UPLOAD_PHOTOS);
        Parts parts = new Parts(form);
        try (InputStream file = parts.file("file")) {
            Photo photo = photos.upload(
                    caller.actor(),
                    file,
                    parts.fileName("file"),
                    parts.text("caption"),
                    parts.text("credit"),
                    parts.text("alt"));
            return Response.status(Response.Status.CREATED)
                    .entity(PhotoJson.of(photo))
                    .build();
        }
    }
}
