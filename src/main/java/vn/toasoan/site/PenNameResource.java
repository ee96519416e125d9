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
import vn.toasoan.accounts.PenName;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** The page of a pen name. */
@RequestScoped
@Transactional
@Path("/tac-gia")
public class PenNameResource {
    @Inject
    PenNames penNames;

    @Inject
    Newsstand newsstand;

    @Inject
    Pages pages;

    @GET
    @Path("{slug}")
    public Response penName(@PathParam("slug") String slug, @QueryParam("trang") String trang, @Context UriInfo uri) {
        PenName penName = penNames.bySlug(slug).orElseThrow(Problem::notFound);
        Page.Request request = Paging.request(trang);
        Page<Teaser> stories = newsstand.by(penName, request);
        return pages.page(
                uri,
                "pen-name.ftlh",
                Map.of(
                        "penName", penName,
                        "total", stories.total(),
                        "stories", stories.items(),
                        "paging", Paging.of(stories, request, "/tac-gia/" + penName.slug())));
    }
}
