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
import vn.toasoan.accounts.PenName;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** The page of a pen name. */
@ApplicationScoped
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
    public Response penName(
            @PathParam("slug") String slug,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(request, "pen-name.ftlh", sources -> model(slug, Paging.request(page), sources));
    }

    private Map<String, ?> model(String slug, Page.Request request, Sources sources) {
        PenName penName = penNames.bySlug(slug).orElseThrow(Problem::notFound);
        Page<Teaser> stories = newsstand.by(penName, request);
        sources.on(SurrogateKey.penName(slug)).showing(stories.items());
        return Map.of(
                "penName", penName,
                "total", stories.total(),
                "stories", stories.items(),
                "paging", Paging.of(stories, request, "/tac-gia/" + slug));
    }
}
