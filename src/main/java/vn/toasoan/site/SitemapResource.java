package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.web.Origin;

/** What search engines ask for. The figures are sitemaps.org's and Google News' limits. */
@RequestScoped
@Transactional
@Path("/")
public class SitemapResource {
    private static final int MOST = 49_000;
    private static final int MOST_NEWS = 1_000;
    private static final Duration NEWS = Duration.ofDays(2);
    private static final String XML = "application/xml";

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
    public Response all(@Context UriInfo uri) {
        List<Teaser> stories = newsstand.since(Instant.EPOCH, MOST);
        return pages.document(uri, XML, "sitemap.ftlx", Map.of("stories", stories, "sections", sections.all()));
    }

    @GET
    @Path("news-sitemap.xml")
    public Response news(@Context UriInfo uri) {
        List<Teaser> stories = newsstand.since(clock.instant().minus(NEWS), MOST_NEWS);
        return pages.document(uri, XML, "news-sitemap.ftlx", Map.of("stories", stories));
    }

    /** The page of search isn't forbidden: its {@code noindex} keeps it out of search engines, and has to be read for that. */
    @GET
    @Path("robots.txt")
    public Response robots(@Context UriInfo uri) {
        String rules = """
                User-agent: *
                Disallow: /toa-soan
                Disallow: /api/

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/news-sitemap.xml
                """.formatted(origin.of(uri));
        return Response.ok(rules, "text/plain; charset=UTF-8")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
