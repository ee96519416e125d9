package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Tag;
import vn.toasoan.articles.Teaser;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** The page of a tag. */
@RequestScoped
@Transactional
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
    public Response tag(@PathParam("slug") String slug, @QueryParam("trang") String trang, @Context UriInfo uri) {
        Tag tag = topics.tagBySlug(slug).orElseThrow(Problem::notFound);
        Page.Request request = Paging.request(trang);
        Page<Teaser> stories = newsstand.tagged(tag, request);
        return pages.page(
                uri,
                "tag.ftlh",
                Map.of(
                        "tag", tag,
                        "total", stories.total(),
                        "stories", stories.items(),
                        "paging", Paging.of(stories, request, tag.url())));
    }
}
