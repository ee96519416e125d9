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
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;
import vn.toasoan.web.View;

/** Gives the page of a problem its frame, as far as the fault itself lets it be had. */
@Provider
@ApplicationScoped
public class FrameInterceptor implements WriterInterceptor {
    private static final Logger LOG = System.getLogger(FrameInterceptor.class.getName());

    /** The database can't be asked: nothing that follows may wait for it again. */
    private static final int AWAY = 503;

    private static final int NEWEST = 6;

    @Inject
    Framing framing;

    @Inject
    Origin origin;

    @Inject
    Newsstand newsstand;

    @Context
    HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getEntity() instanceof View view && view.place() == View.Place.THEME) {
            Map<String, Object> model = new HashMap<>(view.model());
            boolean away = view.model().get("problem") instanceof Problem problem && problem.status() == AWAY;
            model.put("frame", away ? framing.bare(PageAddress.of(request, origin.of(request))) : frame());
            model.put("newest", away ? List.of() : newest());
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

    private List<Teaser> newest() {
        try {
            return newsstand.newest(NEWEST);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A page without the newest", e);
            return List.of();
        }
    }
}
