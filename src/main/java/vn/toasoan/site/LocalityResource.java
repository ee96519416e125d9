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
@ApplicationScoped
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
    public Response all(@Context HttpServletRequest request) {
        return pages.page(
                request,
                "localities.ftlh",
                sources -> Map.of("index", LocalityIndex.of(topics.localities(), history.steps())));
    }

    @GET
    @Path("{slug}")
    public Response locality(
            @PathParam("slug") String slug,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(request, "locality.ftlh", sources -> model(slug, Paging.request(page), sources));
    }

    private Map<String, ?> model(String slug, Page.Request request, Sources sources) {
        Locality locality = topics.localityBySlug(slug).orElseThrow(Problem::notFound);
        if (locality.ended() && locality.successors().size() == 1) {
            throw Redirect.elsewhere(locality.successors().getFirst().url());
        }
        Page<Teaser> stories = newsstand.about(locality, request);
        sources.on(SurrogateKey.locality(slug)).showing(stories.items());
        return Map.of(
                "locality",
                locality,
                "local",
                new WeatherCorner(locality, weather.of(locality.name()), List.of()),
                "formerly",
                history.before(locality),
                "stories",
                stories.items(),
                "paging",
                Paging.of(stories, request, locality.url()));
    }
}
