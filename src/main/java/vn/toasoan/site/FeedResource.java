package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** RSS and Atom feeds: of a section, a tag, a pen name, and of everything under {@value FeedAddress#ALL_SLUG}. */
@RequestScoped
@Transactional
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
    Origin origin;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Path("{section: " + SLUG)
    public Response section(@PathParam("section") String slug, @PathParam("format") String format) {
        return slug.equals(FeedAddress.ALL_SLUG)
                ? answer(feeds.all(origin.of(uri)), format)
                : answer(feeds.of(sections.bySlug(slug).orElseThrow(Problem::notFound), origin.of(uri)), format);
    }

    @GET
    @Path("tag/{slug: " + SLUG)
    public Response tag(@PathParam("slug") String slug, @PathParam("format") String format) {
        return answer(feeds.of(topics.tagBySlug(slug).orElseThrow(Problem::notFound), origin.of(uri)), format);
    }

    @GET
    @Path("tac-gia/{slug: " + SLUG)
    public Response penName(@PathParam("slug") String slug, @PathParam("format") String format) {
        return answer(feeds.of(penNames.bySlug(slug).orElseThrow(Problem::notFound), origin.of(uri)), format);
    }

    private Response answer(Feed feed, String ending) {
        FeedFormat format = FeedFormat.of(ending);
        Response.ResponseBuilder answer =
                Documents.answer(request, format.mediaType(), new FeedXml(feed, format).bytes());
        // Those who follow a feed by WebSub look here first.
        feed.hub().ifPresent(hub -> answer.header("Link", "<" + hub + ">; rel=\"hub\"")
                .header("Link", "<" + feed.self(format) + ">; rel=\"self\""));
        return answer.build();
    }
}
