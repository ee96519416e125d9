package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;

/** The file that proves to search engines that who tells them of changes is this site. */
@RequestScoped
@Path("/{key: [A-Za-z0-9-]{8,128}}.txt")
public class IndexNowKeyResource {
    @Inject
    Configuration configuration;

    @GET
    public Response key(@PathParam("key") String key) {
        return configuration
                .indexNowKey()
                .filter(key::equals)
                .map(own -> Response.ok(own, "text/plain; charset=UTF-8").build())
                .orElseThrow(Problem::notFound);
    }
}
