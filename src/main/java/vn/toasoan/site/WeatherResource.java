package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Problem;
import vn.toasoan.weather.Weather;

/** The weather of one place, as a part of a page for a script; and, without scripts, the place that a reader wants to see. */
@ApplicationScoped
@Path("/thoi-tiet")
public class WeatherResource {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    Topics topics;

    @Inject
    Weather weather;

    @Inject
    Pages pages;

    /** The same for everybody: who wants to see which place is known to the browser alone. */
    @GET
    @Path("{slug}")
    public Response part(@PathParam("slug") String slug, @Context HttpServletRequest request) {
        return pages.part(request, MediaType.TEXT_HTML, "weather-part.ftlh", sources -> {
            sources.on(SurrogateKey.WEATHER);
            Locality locality = place(slug);
            return Map.of("local", new WeatherCorner(locality, weather.of(locality.name()), List.of()));
        });
    }

    private Locality place(String slug) {
        return topics.localityBySlug(slug == null ? "" : slug)
                .filter(found -> !found.ended())
                .orElseThrow(Problem::notFound);
    }

    /** @param back the page the reader was on */
    @POST
    public Response choose(@FormParam("dia-phuong") String slug, @FormParam("ve") String back, @Context UriInfo uri) {
        Locality locality = place(slug);
        return Response.fromResponse(Redirect.seeOther(Redirect.own(back) + "#thoi-tiet"))
                .cookie(cookie(locality, "https".equals(uri.getRequestUri().getScheme())))
                .build();
    }

    private static NewCookie cookie(Locality locality, boolean secure) {
        return new NewCookie.Builder(PageAddress.LOCALITY_COOKIE)
                .value(locality.slug())
                .path("/")
                .maxAge(A_YEAR)
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
