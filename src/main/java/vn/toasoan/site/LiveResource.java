package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** The entries of a live report alone, for the script that looks for new ones. */
@ApplicationScoped
@Path("/truc-tiep")
public class LiveResource {
    @Inject
    Newsstand newsstand;

    @Inject
    Bodies bodies;

    @Inject
    Templates templates;

    @Inject
    Pages pages;

    /** 404 where there is no live report (any more). */
    @GET
    @Path("{id: \\d+}")
    public Response entries(@PathParam("id") long id, @Context HttpServletRequest request) {
        return pages.live(request, MediaType.TEXT_HTML, sources -> {
            sources.on(SurrogateKey.article(id));
            Article article = newsstand.article(id).orElseThrow(Problem::notFound);
            LiveView report = bodies.live(article).orElseThrow(Problem::notFound);
            return templates
                    .text(View.theme("live-part.ftlh", Map.of("report", report)))
                    .getBytes(StandardCharsets.UTF_8);
        });
    }
}
