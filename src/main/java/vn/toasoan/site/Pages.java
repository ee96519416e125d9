package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import vn.toasoan.web.Origin;

/** Answers with pages: those that are the same for everybody through the cache, others made for one. */
@ApplicationScoped
public class Pages {
    private static final String UTF_8 = ";charset=UTF-8";
    private static final String HTML = "text/html" + UTF_8;
    private static final String FOR_ONE = "private, no-cache";

    /** Browsers ask each time; what stands between keeps it for a minute, unless it is told that it has changed. */
    private static final String FOR_ALL = "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30";

    private static final String FOR_PROGRAMS = "public, max-age=60, s-maxage=60, stale-while-revalidate=60";

    /** Browsers ask whether it is still the same, what stands between needn't for some seconds. */
    private static final String ALWAYS_NEW = "public, max-age=0, s-maxage=5, must-revalidate";

    @Inject
    Rendering rendering;

    @Inject
    PageCache cache;

    @Inject
    Origin origin;

    /** @param recipe for what the template shows besides its {@code frame} */
    Response page(HttpServletRequest request, String template, Recipe recipe) {
        PageAddress address = address(request);
        String cacheControl = address.isPersonal() ? FOR_ONE : FOR_ALL;
        return answer(request, address, () -> rendering.copy(address, HTML, cacheControl, template, recipe));
    }

    /**
     * For programs: feeds and sitemaps.
     *
     * @param type of the media, text in UTF-8
     * @param link for a header of this name, empty for none
     */
    Response document(HttpServletRequest request, String type, String link, DocumentRecipe recipe) {
        return answer(
                request, address(request).forAll(), () -> rendering.document(type + UTF_8, FOR_PROGRAMS, link, recipe));
    }

    /** What open pages ask for again and again. */
    Response live(HttpServletRequest request, String type, DocumentRecipe recipe) {
        return answer(
                request, address(request).forAll(), () -> rendering.document(type + UTF_8, ALWAYS_NEW, "", recipe));
    }

    /** What a template makes for a script or a browser; the same for everybody. */
    Response part(HttpServletRequest request, String type, String template, Recipe recipe) {
        PageAddress address = address(request).forAll();
        return answer(request, address, () -> rendering.copy(address, type + UTF_8, FOR_PROGRAMS, template, recipe));
    }

    /** What needs no database: the theme's files. */
    Response file(HttpServletRequest request, Supplier<PageCopy> maker) {
        return answer(request, address(request).forAll(), maker);
    }

    private Response answer(HttpServletRequest request, PageAddress address, Supplier<PageCopy> maker) {
        CachedPage page = cache.get(address, maker);
        Response.ResponseBuilder answer = Response.ok().header("Cache-Status", PageAnswer.MISS);
        byte[] body = PageAnswer.of(page, request::getHeader, answer::header);
        return body == null
                ? answer.status(Response.Status.NOT_MODIFIED).build()
                : answer.type(page.copy().type())
                        // Of a HEAD nothing else would tell it.
                        .header(HttpHeaders.CONTENT_LENGTH, body.length)
                        .entity(body)
                        .build();
    }

    /** What a search found, good until the index changes. */
    Response found(HttpServletRequest request, String template, Recipe recipe) {
        PageAddress address = address(request);
        return answer(request, address, () -> rendering
                .copy(address, HTML, "no-store", template, recipe)
                .with(Map.of("X-Robots-Tag", "noindex")));
    }

    /** Made for this one request, and kept nowhere. */
    Response once(HttpServletRequest request, int status, String template, Recipe recipe) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(rendering.bytes(address(request), template, recipe, new Sources()))
                .build();
    }

    private PageAddress address(HttpServletRequest request) {
        return PageAddress.of(request, origin.of(request));
    }
}
