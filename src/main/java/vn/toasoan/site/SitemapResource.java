package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Sections;
import vn.toasoan.web.Origin;

/** What search engines ask for. The figures are sitemaps.org's and Google News' limits. */
@ApplicationScoped
@Path("/")
public class SitemapResource {
    private static final int MOST = 49_000;
    private static final int MOST_NEWS = 1_000;
    private static final Duration NEWS = Duration.ofDays(2);
    private static final String XML = "application/xml;charset=UTF-8";

    @Inject
    Newsstand newsstand;

    @Inject
    Sections sections;

    @Inject
    Pages pages;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    @GET
    @Path("sitemap.xml")
    public Response all(@Context HttpServletRequest request) {
        return pages.document(request, XML, "sitemap.ftlx", sources -> {
            sources.on(SurrogateKey.LATEST);
            return Map.of("stories", newsstand.since(Instant.EPOCH, MOST), "sections", sections.all());
        });
    }

    @GET
    @Path("news-sitemap.xml")
    public Response news(@Context HttpServletRequest request) {
        return pages.document(request, XML, "news-sitemap.ftlx", sources -> {
            sources.on(SurrogateKey.LATEST);
            return Map.of("stories", newsstand.since(clock.instant().minus(NEWS), MOST_NEWS));
        });
    }

    /** The page of search isn't forbidden: its {@code noindex} keeps it out of search engines, and has to be read for that. */
    @GET
    @Path("robots.txt")
    public Response robots(@Context HttpServletRequest request) {
        String rules = """
                User-agent: *
                Disallow: /toa-soan
                Disallow: /api/

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/news-sitemap.xml
                """.formatted(origin.of(request));
        return Response.ok(rules, "text/plain; charset=UTF-8")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
