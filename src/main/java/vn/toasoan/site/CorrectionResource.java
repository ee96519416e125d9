package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The column of corrections (cải chính): articles that had one. */
@ApplicationScoped
@Path("/cai-chinh")
public class CorrectionResource {
    @Inject
    Pages pages;

    @GET
    public Response corrections(@Context HttpServletRequest request) {
        return pages.page(request, "corrections.ftlh", sources -> Map.of("stories", List.of()));
    }
}
