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
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.search.PhotoResults;
import vn.toasoan.search.PhotoSearch;
import vn.toasoan.web.View;

/** The newsroom's photos; for a script of the editor the same as parts of a page. */
@Path("/toa-soan/anh")
@RequestScoped
public class PhotoLibraryResource {
    private static final int SIZE = 24;
    private static final String FOUND = "found";

    @Inject
    Screen screen;

    @Inject
    PhotoSearch search;

    @Inject
    PhotoUpload upload;

    /** @param place of the page that a script fills: the library's own, else the editor's picker */
    @GET
    public Response find(
            @HeaderParam("HX-Request") String script,
            @HeaderParam("HX-Target") String place,
            @QueryParam("photoQuery") String words,
            @QueryParam("tac-gia") String credit,
            @QueryParam("tu") String from,
            @QueryParam("den") String to,
            @QueryParam("da-dung") String used,
            @QueryParam("sap-xep") String sort,
            @QueryParam("nguyen-van") String literally,
            @QueryParam("trang") String number) {
        PhotoSearchForm form = PhotoSearchForm.of(words, credit, from, to, used, sort, literally);
        Map<String, Object> model = listing(form, number);
        if (script == null) {
            return page(200, model, Map.of());
        }
        return FOUND.equals(place) ? Screen.page(200, View.desk("photos-found.ftlh", model)) : fragment(200, model);
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
                    ? page(problem.status(), listing(PhotoSearchForm.all(), null), refusal)
                    : fragment(problem.status(), Map.of("mistakes", Screen.messages(problem), "cards", List.of()));
        }
    }

    private Map<String, Object> listing(PhotoSearchForm form, String number) {
        Page.Request request = Paging.request(number, SIZE);
        PhotoResults results = results(form, request);
        return Map.of(
                "cards", results.items().stream().map(PhotoCard::of).toList(),
                "search", form,
                "results", results,
                "ready", search.ready(),
                "paging", Paging.of(results.total(), request));
    }

    /** While nothing can be looked for, there are still the newest. */
    private PhotoResults results(PhotoSearchForm form, Page.Request request) {
        try {
            return search.find(screen.actor(), form.request(request));
        } catch (Problem problem) {
            if (problem.status() != 503) {
                throw problem;
            }
            return search.newest(screen.actor(), request);
        }
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
