package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** Makes pages at once, while the caller's transaction is open. */
@ApplicationScoped
public class Pages {
    @Inject
    Templates templates;

    @Inject
    Framing framing;

    /** @param model what the template shows besides its {@code frame} */
    Response page(UriInfo uri, String template, Map<String, ?> model) {
        return page(uri, 200, template, model);
    }

    Response page(UriInfo uri, int status, String template, Map<String, ?> model) {
        return Response.status(status)
                .type("text/html; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, status == 200 ? "private, no-cache" : "no-store")
                .entity(text(uri, template, model))
                .build();
    }

    /** For a script of ours, which puts it into a page that is there. */
    Response part(int status, String template, Map<String, Object> model) {
        return Response.status(status)
                .type("text/html; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(templates.text(View.theme(template, model)).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** For programs: feeds and sitemaps. */
    Response document(UriInfo uri, String type, String template, Map<String, ?> model) {
        return Response.ok(text(uri, template, model), type + "; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    private byte[] text(UriInfo uri, String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("frame", framing.of(uri));
        return templates.text(View.theme(template, all)).getBytes(StandardCharsets.UTF_8);
    }
}
