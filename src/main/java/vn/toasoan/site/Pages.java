package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.toasoan.web.Origin;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** Answers with pages: those that are the same for everybody through the cache, others made for one. */
@ApplicationScoped
public class Pages {
    private static final String HTML = "text/html; charset=UTF-8";

    @Inject
    Templates templates;

    @Inject
    Rendering rendering;

    @Inject
    PageCache cache;

    @Inject
    Origin origin;

    /** @param recipe for what the template shows besides its {@code frame} */
    Response page(HttpServletRequest request, String template, Recipe recipe) {
        return document(request, HTML, template, recipe);
    }

    /** For programs: feeds and sitemaps. @param type of the media */
    Response document(HttpServletRequest request, String type, String template, Recipe recipe) {
        PageAddress address = address(request);
        CachedPage page = cache.get(address, () -> rendering.copy(address, type, template, recipe));
        Response.ResponseBuilder answer = Response.ok().header("Cache-Status", PageAnswer.MISS);
        byte[] body = PageAnswer.of(page, request::getHeader, answer::header);
        return body == null
                ? answer.status(Response.Status.NOT_MODIFIED).build()
                : answer.type(type).entity(body).build();
    }

    /** Made for this one request, and kept nowhere. */
    Response once(HttpServletRequest request, int status, String template, Recipe recipe) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(rendering.bytes(address(request), template, recipe, new Sources()))
                .build();
    }

    /** For a script of ours, which puts it into a page that is there. */
    Response part(int status, String template, Map<String, Object> model) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(templates.text(View.theme(template, model)).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private PageAddress address(HttpServletRequest request) {
        return PageAddress.of(request, origin.of(request));
    }
}
