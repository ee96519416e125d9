package vn.toasoan.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.toasoan.platform.Problem;

/**
 * Refuses forms that another site makes a browser send (CSRF). Browsers say where a request comes from in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin}; programs, which say neither, hold no cookie of a person's. So no
 * token is needed in pages, and readers' pages stay the same bytes for everybody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 1)
public class CrossOriginFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Origin origins;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod())
                && foreign(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getHeaderString("Host"))) {
            throw Problem.of(403, "csrf");
        }
    }

    private boolean foreign(String site, String origin, String host) {
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return origin != null && !origins.isOurs(origin, host);
    }
}
