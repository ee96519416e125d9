package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Problem;

/** Remembers whose weather and news a reader wants to see. */
@RequestScoped
@Transactional
@Path("/thoi-tiet")
public class WeatherResource {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    Topics topics;

    /** @param back the page the reader was on */
    @POST
    public Response choose(@FormParam("dia-phuong") String slug, @FormParam("ve") String back, @Context UriInfo uri) {
        Locality locality = topics.localityBySlug(slug == null ? "" : slug)
                .filter(found -> !found.ended())
                .orElseThrow(Problem::notFound);
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
