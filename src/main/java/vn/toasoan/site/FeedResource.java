package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** RSS and Atom feeds: of a section, a tag, a pen name, and of everything under {@value FeedAddress#ALL_SLUG}. */
@ApplicationScoped
@Path("/rss")
public class FeedResource {
    private static final String SLUG = "[a-z0-9-]+}.{format: rss|atom}";

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    PenNames penNames;

    @Inject
    Feeds feeds;

    @Inject
    Configuration configuration;

    @Inject
    Origin origin;

    @Inject
    Pages pages;

    @GET
    @Path("{section: " + SLUG)
    public Response section(
            @PathParam("section") String slug,
            @PathParam("format") String format,
            @Context HttpServletRequest request) {
        String key = slug.equals(FeedAddress.ALL_SLUG) ? SurrogateKey.LATEST : SurrogateKey.section(slug);
        return answer(
                request,
                FeedAddress.section(slug),
                format,
                key,
                site -> slug.equals(FeedAddress.ALL_SLUG)
                        ? feeds.all(site)
                        : feeds.of(sections.bySlug(slug).orElseThrow(Problem::notFound), site));
    }

    @GET
    @Path("tag/{slug: " + SLUG)
    public Response tag(
            @PathParam("slug") String slug, @PathParam("format") String format, @Context HttpServletRequest request) {
        return answer(
                request,
                FeedAddress.tag(slug),
                format,
                SurrogateKey.tag(slug),
                site -> feeds.of(topics.tagBySlug(slug).orElseThrow(Problem::notFound), site));
    }

    @GET
    @Path("tac-gia/{slug: " + SLUG)
    public Response penName(
            @PathParam("slug") String slug, @PathParam("format") String format, @Context HttpServletRequest request) {
        return answer(
                request,
                FeedAddress.penName(slug),
                format,
                SurrogateKey.penName(slug),
                site -> feeds.of(penNames.bySlug(slug).orElseThrow(Problem::notFound), site));
    }

    private Response answer(
            HttpServletRequest request, FeedAddress address, String ending, String key, Function<String, Feed> feedOf) {
        FeedFormat format = FeedFormat.of(ending);
        String site = origin.of(request);
        return pages.document(request, format.mediaType(), links(site + address.in(format)), sources -> {
            Feed feed = feedOf.apply(site);
            feed.items().forEach(item -> sources.on(SurrogateKey.article(item.number())));
            sources.on(key);
            return new FeedXml(feed, format).bytes();
        });
    }

    /** Those who follow a feed by WebSub look into the answer's head first. */
    private String links(String self) {
        return configuration
                .webSubHub()
                .map(hub -> "<" + hub + ">; rel=\"hub\", <" + self + ">; rel=\"self\"")
                .orElse("");
    }
}
