package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import vn.toasoan.web.Origin;
import vn.toasoan.web.View;

/** Gives the page of a problem its frame, as far as the fault itself lets it be had. */
@Provider
@ApplicationScoped
public class FrameInterceptor implements WriterInterceptor {
    private static final Logger LOG = System.getLogger(FrameInterceptor.class.getName());

    @Inject
    Framing framing;

    @Inject
    Origin origin;

    @Context
    HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getEntity() instanceof View view && view.place() == View.Place.THEME) {
            Map<String, Object> model = new HashMap<>(view.model());
            model.put("frame", frame());
            context.setEntity(View.theme(view.template(), model));
        }
        context.proceed();
    }

    private Frame frame() {
        PageAddress address = PageAddress.of(request, origin.of(request));
        try {
            return framing.of(address, new Sources());
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A page without its frame", e);
            return framing.bare(address);
        }
    }
}
