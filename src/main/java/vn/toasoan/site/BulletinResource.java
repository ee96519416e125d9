package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What open pages ask for each minute: small, the same for everybody, and hardly ever asked of the database. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class BulletinResource {
    /** Browsers ask whether it is still the same, caches in between needn't for some seconds. */
    private static final String CACHING = "public, max-age=0, s-maxage=5, must-revalidate";

    @Inject
    Bulletin bulletin;

    /** The newest headlines of the whole paper. */
    @GET
    @Path("tin-moi.json")
    public Response newest(@Context Request request) {
        return answer(bulletin.newest(), request);
    }

    /** What breaks now; an empty list most of the time. */
    @GET
    @Path("tin-nong")
    public Response breaking(@Context Request request) {
        return answer(bulletin.breaking(), request);
    }

    private static Response answer(Bulletin.Sheet sheet, Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(sheet.tag());
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(sheet.json());
        return answer.tag(sheet.tag()).header("Cache-Control", CACHING).build();
    }
}
