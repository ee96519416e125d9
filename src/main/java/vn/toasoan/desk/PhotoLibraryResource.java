package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.View;

/** The newsroom's photos; for a script of the editor the same as parts of a page. */
@Path("/toa-soan/anh")
@RequestScoped
public class PhotoLibraryResource {
    private static final int SIZE = 24;

    @Inject
    Screen screen;

    @Inject
    Photos photos;

    @Inject
    PhotoUpload upload;

    @GET
    public Response newest(
            @HeaderParam("HX-Request") String script,
            @QueryParam("photoQuery") String query,
            @QueryParam("trang") String number) {
        Map<String, Object> model = listing(query, number);
        return script == null ? page(200, model, Map.of()) : fragment(200, model);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@HeaderParam("HX-Request") String script, List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> texts = MultipartForm.texts(parts);
        try {
            Photo photo = upload.take(parts, texts);
            return script == null
                    ? Screen.seeOther("/toa-soan/anh?moi=" + photo.id())
                    : fragment(200, Map.of("cards", List.of(PhotoCard.of(photo)), "uploaded", true));
        } catch (Problem problem) {
            Map<String, Object> refusal = Map.of("mistakes", Screen.messages(problem), "typed", texts);
            return script == null
                    ? page(problem.status(), listing(null, null), refusal)
                    : fragment(problem.status(), Map.of("mistakes", Screen.messages(problem), "cards", List.of()));
        }
    }

    private Map<String, Object> listing(String query, String number) {
        Page.Request request = Paging.request(number, SIZE);
        Page<Photo> page = photos.newest(screen.actor(), query, request);
        return Map.of(
                "cards", page.items().stream().map(PhotoCard::of).toList(),
                "query", query == null ? "" : query,
                "paging", Paging.of(page.total(), request));
    }

    private Response page(int status, Map<String, ?> listing, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>();
        model.put("mistakes", Map.of());
        model.put("typed", new MultivaluedHashMap<>());
        model.putAll(listing);
        model.putAll(more);
        return screen.page(status, "photos.ftlh", model);
    }

    private static Response fragment(int status, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>();
        all.put("mistakes", Map.of());
        all.putAll(model);
        return Screen.page(status, View.desk("photo-cards.ftlh", all));
    }
}
