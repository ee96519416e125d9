package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** RSS feeds: of a section, and of everything under {@value #ALL}. */
@RequestScoped
@Transactional
@Path("/rss")
public class FeedResource {
    private static final String ALL = "trang-chu";
    private static final Page.Request ITEMS = new Page.Request(1, 30);

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
    public Response feed(@PathParam("section") String slug, @Context UriInfo uri) {
        if (slug.equals(ALL)) {
            return feed(uri, Map.of(), newsstand.latest(ITEMS).items());
        }
        Section section = sections.bySlug(slug).orElseThrow(Problem::notFound);
        return feed(
                uri, Map.of("section", section), newsstand.in(section, ITEMS).items());
    }

    private Response feed(UriInfo uri, Map<String, Section> of, List<Teaser> stories) {
        Map<String, Object> model = new java.util.HashMap<>(of);
        model.put("items", stories.stream().map(Item::of).toList());
        return pages.document(uri, "application/rss+xml", "rss.ftlx", model);
    }
}
