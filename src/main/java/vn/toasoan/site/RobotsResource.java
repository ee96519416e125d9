package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.toasoan.web.Origin;

/** Where robots need not go (RFC 9309), and where the sitemaps are. */
@ApplicationScoped
@Path("/robots.txt")
public class RobotsResource {
    /**
     * The page of search isn't forbidden: its {@code noindex} keeps it out of search engines, and has to be read for that. The
     * newsroom is forbidden exactly: articles whose slug begins like it aren't.
     */
    private static final String RULES = """
            User-agent: *
            Disallow: /toa-soan$
            Disallow: /toa-soan/
            Disallow: /toa-soan?
            Disallow: /api/
            Disallow: /binh-luan/
            Disallow: /tin-theo-ngay?

            """;

    @Inject
    NewsSitemap news;

    @Inject
    Origin origin;

    @Inject
    Pages pages;

    @GET
    public Response robots(@Context HttpServletRequest request) {
        String site = origin.of(request);
        return pages.document(request, "text/plain", "", sources -> {
            sources.on(SurrogateKey.LATEST);
            return news.files().stream()
                    .map(file -> "Sitemap: " + site + file + "\n")
                    .collect(Collectors.joining("", RULES + "Sitemap: " + site + "/sitemap.xml\n", ""))
                    .getBytes(StandardCharsets.UTF_8);
        });
    }
}
