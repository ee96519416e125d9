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
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.LocalityHistory;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.weather.Weather;

/** Localities: all of them, and each one's news and weather. One that has ended leads on to those that followed it. */
@RequestScoped
@Transactional
@Path("/dia-phuong")
public class LocalityResource {
    @Inject
    Topics topics;

    @Inject
    LocalityHistory history;

    @Inject
    Newsstand newsstand;

    @Inject
    Weather weather;

    @Inject
    Pages pages;

    @GET
    public Response all(@Context UriInfo uri) {
        return pages.page(
                uri, "localities.ftlh", Map.of("index", LocalityIndex.of(topics.localities(), history.steps())));
    }

    @GET
    @Path("{slug}")
    public Response locality(@PathParam("slug") String slug, @QueryParam("trang") String trang, @Context UriInfo uri) {
        Locality locality = topics.localityBySlug(slug).orElseThrow(Problem::notFound);
        return locality.ended() && locality.successors().size() == 1
                ? Redirect.moved(locality.successors().getFirst().url())
                : page(locality, Paging.request(trang), uri);
    }

    private Response page(Locality locality, Page.Request request, UriInfo uri) {
        Page<Teaser> stories = newsstand.about(locality, request);
        return pages.page(
                uri,
                "locality.ftlh",
                Map.of(
                        "locality",
                        locality,
                        "local",
                        new WeatherCorner(locality, weather.of(locality.name()), List.of()),
                        "formerly",
                        history.before(locality),
                        "stories",
                        stories.items(),
                        "paging",
                        Paging.of(stories, request, locality.url())));
    }
}
