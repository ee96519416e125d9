package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.toasoan.web.Origin;

/** Where robots need not go (RFC 9309), and where the sitemaps are. */
@RequestScoped
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

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    public Response robots() {
        String site = origin.of(uri);
        String text = news.files().stream()
                .map(file -> "Sitemap: " + site + file + "\n")
                .collect(Collectors.joining("", RULES + "Sitemap: " + site + "/sitemap.xml\n", ""));
        return Documents.answer(request, "text/plain", text.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
