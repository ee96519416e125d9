package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The page of articles kept for later: the reader's browser fills it in, the paper doesn't know with what. */
@ApplicationScoped
@Path("/da-luu")
public class SavedResource {
    @Inject
    Pages pages;

    @GET
    public Response saved(@Context HttpServletRequest request) {
        return pages.page(request, "saved.ftlh", sources -> Map.of());
    }
}
