package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.toasoan.articles.Register;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** The files of the {@link NewsSitemap}. */
@ApplicationScoped
@Path("/")
public class NewsSitemapResource {
    @Inject
    NewsSitemap sitemap;

    @Inject
    Origin origin;

    @Inject
    Pages pages;

    @GET
    @Path("news-sitemap.xml")
    public Response first(@Context HttpServletRequest request) {
        return answer(request, 1);
    }

    @GET
    @Path("news-sitemap-{number: [2-9]|[1-9]\\d{1,4}}.xml")
    public Response further(@PathParam("number") int number, @Context HttpServletRequest request) {
        return answer(request, number);
    }

    /** Only the first may be empty. */
    private Response answer(HttpServletRequest request, int number) {
        String site = origin.of(request);
        return pages.document(request, "application/xml", "", sources -> {
            sources.on(SurrogateKey.LATEST);
            List<Register.News> stories = sitemap.stories(number);
            if (stories.isEmpty() && number > 1) {
                throw Problem.notFound();
            }
            return sitemap.xml(stories, site);
        });
    }
}
