package vn.toasoan.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.readership.ReadCounter;
import vn.toasoan.readership.Visit;
import vn.toasoan.web.ClientAddress;
import vn.toasoan.web.Origin;

/**
 * Takes the beacon of a page that is read. A servlet, so that nothing is asked of the database, not even who is signed in. It answers
 * 204 whatever it thinks of the visit: a robot learns nothing.
 */
@WebServlet(urlPatterns = "/luot-doc/*")
public class BeaconServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern ARTICLE = Pattern.compile("/(\\d{1,18})");

    @Inject
    transient ReadCounter counter;

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient Origin origins;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Matcher article = ARTICLE.matcher(header(request.getPathInfo()));
        if (article.matches()) {
            counter.count(visit(Long.parseLong(article.group(1)), request));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private Visit visit(long article, HttpServletRequest request) {
        return new Visit(
                article,
                addresses.of(request),
                header(request.getHeader("User-Agent")),
                fromOurPage(request),
                ahead(request));
    }

    private boolean fromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null
                ? site.equals("same-origin")
                : origin != null && origins.isOurs(origin, request.getHeader("Host"));
    }

    private static boolean ahead(HttpServletRequest request) {
        String purpose = header(request.getHeader("Sec-Purpose")) + header(request.getHeader("Purpose"));
        return purpose.contains("prefetch") || purpose.contains("prerender");
    }

    private static String header(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
