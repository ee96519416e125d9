package vn.toasoan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Tells browsers what our pages may do: load from here, send to here, be framed by nobody, run no inline script. They may
 * frame advertising and the players of the hosts whose videos a body may show (see {@code markup.Video}).
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** @param headers takes their names and values */
    public static void tell(BiConsumer<String, String> headers) {
        headers.accept("Content-Security-Policy", POLICY);
        headers.accept("X-Content-Type-Options", "nosniff");
        headers.accept("X-Frame-Options", "DENY");
        headers.accept("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.accept("Cross-Origin-Opener-Policy", "same-origin");
        headers.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        tell(response::setHeader);
        if (request.getServletPath().startsWith("/webjars/")) {
            // The version is in the address.
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }
}
