package vn.toasoan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import vn.toasoan.platform.Problem;

/** Writes a {@link View} as the page it stands for. */
@Provider
@ApplicationScoped
public class ViewWriter implements MessageBodyWriter<View> {
    private static final Logger LOG = System.getLogger(ViewWriter.class.getName());

    @Inject
    Templates templates;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return View.class == type;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (!headers.containsKey("Content-Type") || media.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            headers.putSingle("Content-Type", "text/html; charset=UTF-8");
        }
        out.write(page(view, headers));
    }

    /** Where even the page of a problem has a mistake in its template, the bare message is told. */
    private byte[] page(View view, MultivaluedMap<String, Object> headers) {
        try {
            return templates.render(view);
        } catch (RuntimeException e) {
            if (!(view.model().get("problem") instanceof Problem problem)) {
                throw e;
            }
            LOG.log(Level.ERROR, "The page of problems can't be made", e);
            headers.putSingle("Content-Type", "text/plain; charset=UTF-8");
            return problem.getMessage().getBytes(StandardCharsets.UTF_8);
        }
    }
}
