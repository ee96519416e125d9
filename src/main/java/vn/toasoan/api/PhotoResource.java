package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.media.Rendition;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.search.Count;
import vn.toasoan.search.PhotoRequest;
import vn.toasoan.search.PhotoResults;
import vn.toasoan.search.PhotoSearch;
import vn.toasoan.search.SearchRequest;
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

    /** @param uses in how many articles, of those that the asker may see */
    public record FoundJson(PhotoJson photo, int uses) {}

    public record FacetsJson(List<Count> credit) {}

    public record ResultsJson(long total, SearchResource.QueryJson query, List<FoundJson> items, FacetsJson facets) {}

    @Inject
    Photos photos;

    @Inject
    PhotoSearch search;

    /** By what is said of them; all, newest first, where nothing is asked for. */
    @GET
    public ResultsJson find(
            @QueryParam("q") String q,
            @QueryParam("credit") String credit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("used") String used,
            @QueryParam("sort") String sort,
            @QueryParam("literally") boolean literally,
            @BeanParam Paging paging) {
        caller.actor().mustBeSignedIn();
        SearchRequest words = new SearchRequest(
                q,
                null,
                null,
                null,
                null,
                SearchResource.day("from", from),
                SearchResource.day("to", to),
                SearchResource.sort(sort),
                literally,
                paging.request());
        PhotoResults results = search.find(caller.actor(), new PhotoRequest(words, credit, used(used)));
        return new ResultsJson(
                results.total(),
                new SearchResource.QueryJson(words.q(), results.understoodAs(), results.didYouMean()),
                results.items().stream()
                        .map(hit -> new FoundJson(PhotoJson.of(hit.photo()), hit.uses()))
                        .toList(),
                new FacetsJson(results.credit()));
    }

    private static Boolean used(String text) {
        return switch (text == null ? "" : text) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(Mistake.of("used", "not-choice"));
        };
    }

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
            search.await(photo);
            return Response.status(Response.Status.CREATED)
                    .entity(PhotoJson.of(photo))
                    .build();
        }
    }
}
