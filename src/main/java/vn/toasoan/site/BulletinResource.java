package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.toasoan.articles.BreakingNews;
import vn.toasoan.articles.Newsstand;

/** What open pages ask for each minute: small, and the same for everybody. */
@ApplicationScoped
@Path("/")
public class BulletinResource {
    private static final int NEWEST = 20;

    @Inject
    Newsstand newsstand;

    @Inject
    BreakingNews breaking;

    @Inject
    Pages pages;

    /** The newest headlines of the whole paper. */
    @GET
    @Path("tin-moi.json")
    public Response newest(@Context HttpServletRequest request) {
        return pages.live(request, MediaType.APPLICATION_JSON, sources -> {
            sources.on(SurrogateKey.LATEST);
            return Headlines.json(sources.showing(newsstand.newest(NEWEST)));
        });
    }

    /** What breaks now; an empty list most of the time. */
    @GET
    @Path("tin-nong")
    public Response breaking(@Context HttpServletRequest request) {
        return pages.live(request, MediaType.APPLICATION_JSON, sources -> {
            sources.on(SurrogateKey.LATEST, SurrogateKey.BREAKING);
            return Headlines.json(sources.showing(breaking.now()));
        });
    }
}
