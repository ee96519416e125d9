package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** RSS feeds: of a section, and of everything under {@value #ALL}. */
@ApplicationScoped
@Path("/rss")
public class FeedResource {
    private static final String ALL = "trang-chu";
    private static final int ITEMS = 30;

    @Inject
    Sections sections;

    @Inject
    Newsstand newsstand;

    @Inject
    Pages pages;

    /** A story in a feed, its time as RFC 822 wants it. */
    public record Item(Teaser story, String date) {
        static Item of(Teaser story) {
            return new Item(story, rfc822(story.publishedAt()));
        }

        private static String rfc822(Instant time) {
            return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(NewsDates.ZONE));
        }
    }

    @GET
    @Path("{section: [a-z0-9-]+}.rss")
    public Response feed(@PathParam("section") String slug, @Context HttpServletRequest request) {
        return pages.document(
                request,
                "application/rss+xml;charset=UTF-8",
                "rss.ftlx",
                sources -> slug.equals(ALL) ? all(sources) : of(slug, sources));
    }

    private Map<String, ?> all(Sources sources) {
        return Map.of("items", items(newsstand.newest(ITEMS), sources.on(SurrogateKey.LATEST)));
    }

    private Map<String, ?> of(String slug, Sources sources) {
        Section section = sections.bySlug(slug).orElseThrow(Problem::notFound);
        List<Teaser> stories = newsstand.newestIn(section, ITEMS);
        return Map.of("section", section, "items", items(stories, sources.on(SurrogateKey.section(slug))));
    }

    private static List<Item> items(List<Teaser> stories, Sources sources) {
        return sources.showing(stories).stream().map(Item::of).toList();
    }
}
