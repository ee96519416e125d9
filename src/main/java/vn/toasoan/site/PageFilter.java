package vn.toasoan.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.toasoan.web.Origin;

/** Answers with the copy of a page before anything else wakes up. */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PageCache cache;

    @Inject
    transient Origin origin;

    @Inject
    transient ConnectionDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Origin.isHost(request.getHeader("Host"))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        door.open(request);
        boolean head = "HEAD".equals(request.getMethod());
        CachedPage page = (head || "GET".equals(request.getMethod())) && !isThanked(request.getQueryString())
                ? cache.find(PageAddress.of(request, origin.of(request)))
                : null;
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            answer(page, head, request, response);
        }
    }

    /** Whose comment was taken in is told so, on the same page. */
    private static boolean isThanked(String query) {
        return query != null && query.contains(ArticleResource.SENT);
    }

    private static void answer(CachedPage page, boolean head, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Status", PageAnswer.HIT);
        byte[] body = PageAnswer.of(page, request::getHeader, response::setHeader);
        if (body == null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.copy().type());
        response.setContentLength(body.length);
        if (!head) {
            response.getOutputStream().write(body);
        }
    }
}
