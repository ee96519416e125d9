package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** The column of corrections (cải chính): articles that had one. */
@RequestScoped
@Path("/cai-chinh")
public class CorrectionResource {
    @Inject
    Pages pages;

    @GET
    public Response corrections(@Context UriInfo uri) {
        return pages.page(uri, "corrections.ftlh", Map.of("stories", List.of()));
    }
}
