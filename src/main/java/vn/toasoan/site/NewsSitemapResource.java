package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.toasoan.articles.Register;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/** The files of the {@link NewsSitemap}. */
@RequestScoped
@Path("/")
public class NewsSitemapResource {
    @Inject
    NewsSitemap sitemap;

    @Inject
    Origin origin;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Path("news-sitemap.xml")
    public Response first() {
        return answer(sitemap.stories(1));
    }

    @GET
    @Path("news-sitemap-{number: [2-9]|[1-9]\\d{1,4}}.xml")
    public Response further(@PathParam("number") int number) {
        List<Register.News> stories = sitemap.stories(number);
        if (stories.isEmpty()) {
            throw Problem.notFound();
        }
        return answer(stories);
    }

    private Response answer(List<Register.News> stories) {
        return Documents.answer(request, Documents.XML, sitemap.xml(stories, origin.of(uri)))
                .build();
    }
}
