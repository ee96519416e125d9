package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** The entries of a live report alone, for the script that looks for new ones: the same for every reader. */
@RequestScoped
@Transactional
@Path("/truc-tiep")
public class LiveResource {
    /** Browsers ask each time; what stands between may answer for some seconds. */
    private static final String BRIEFLY = "public, max-age=0, s-maxage=5";

    @Inject
    Newsstand newsstand;

    @Inject
    Bodies bodies;

    @Inject
    Templates templates;

    /** 404 where there is no live report (any more). */
    @GET
    @Path("{id: \\d+}")
    public Response entries(@PathParam("id") long id, @Context Request request) {
        Article article = newsstand.article(id).orElseThrow(Problem::notFound);
        LiveView report = bodies.live(article).orElseThrow(Problem::notFound);
        String part = templates.text(View.theme("live-part.ftlh", Map.of("report", report)));
        EntityTag tag = new EntityTag(LiveView.print(List.of(part)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(part.getBytes(StandardCharsets.UTF_8), "text/html; charset=UTF-8");
        return answer.tag(tag).header("Cache-Control", BRIEFLY).build();
    }
}
