package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.Request;
import vn.toasoan.web.Origin;

/**
 * Puts {@link ConnectionPages} in front of the server's own handler of requests. There is no official way in for an application:
 * the first request that passes is asked for the connection that it came by. Where the server is another one or doesn't let us,
 * copies are handed out by the servlet filter, at about twice the cost.
 */
@ApplicationScoped
class ConnectionDoor {
    private static final Logger LOG = System.getLogger(ConnectionDoor.class.getName());

    @Inject
    PageCache cache;

    @Inject
    Origin origin;

    private final AtomicBoolean tried = new AtomicBoolean();

    /** Does something for the first request alone. */
    void open(HttpServletRequest request) {
        if (tried.get() || !tried.compareAndSet(false, true)) {
            return;
        }
        try {
            FilterChain chain = grizzly(request).getContext().getFilterChain();
            int handler = chain.indexOfType(HttpServerFilter.class);
            if (handler < 0) {
                throw new IllegalStateException("No handler in " + chain);
            }
            chain.add(handler, new ConnectionPages(cache, origin));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "Copies of pages are handed out by the servlet filter: {0}", e);
        }
    }

    /** The server's classes for this aren't published as a library. */
    private static Request grizzly(HttpServletRequest request) throws ReflectiveOperationException {
        HttpServletRequest own = request;
        while (own instanceof HttpServletRequestWrapper wrapper) {
            own = (HttpServletRequest) wrapper.getRequest();
        }
        Object catalina = own.getClass().getMethod("getUnwrappedCoyoteRequest").invoke(own);
        return (Request) catalina.getClass().getMethod("getCoyoteRequest").invoke(catalina);
    }
}
