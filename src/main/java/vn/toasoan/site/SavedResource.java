package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The page of articles kept for later: the reader's browser fills it in, the paper doesn't know with what. */
@RequestScoped
@Path("/da-luu")
public class SavedResource {
    @Inject
    Pages pages;

    @GET
    public Response saved(@Context UriInfo uri) {
        return pages.page(uri, "saved.ftlh", Map.of());
    }
}
