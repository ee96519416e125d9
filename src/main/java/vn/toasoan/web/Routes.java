package vn.toasoan.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Puts the application at the root: readers' pages, newsroom and API share one address space. */
@ApplicationPath("/")
public class Routes extends Application {
    /** Redirects stay relative to the root, as they are written: a proxy in front may be known by another name. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                // OPTIONS tells what is allowed, and nothing of how we are built.
                "jersey.config.server.wadl.disableWadl", true);
    }
}
