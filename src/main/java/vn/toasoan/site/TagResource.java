package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Tag;
import vn.toasoan.articles.Teaser;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** The page of a tag. */
@ApplicationScoped
@Path("/tag")
public class TagResource {
    @Inject
    Topics topics;

    @Inject
    Newsstand newsstand;

    @Inject
    Pages pages;

    @GET
    @Path("{slug}")
    public Response tag(
            @PathParam("slug") String slug,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(request, "tag.ftlh", sources -> model(slug, Paging.request(page), sources));
    }

    private Map<String, ?> model(String slug, Page.Request request, Sources sources) {
        Tag tag = topics.tagBySlug(slug).orElseThrow(Problem::notFound);
        Page<Teaser> stories = newsstand.tagged(tag, request);
        sources.on(SurrogateKey.tag(slug)).showing(stories.items());
        return Map.of(
                "tag", tag,
                "total", stories.total(),
                "stories", stories.items(),
                "paging", Paging.of(stories, request, tag.url()));
    }
}
