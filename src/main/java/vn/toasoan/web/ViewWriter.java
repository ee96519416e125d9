package vn.toasoan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link View} as the page it stands for. */
@Provider
@ApplicationScoped
public class ViewWriter implements MessageBodyWriter<View> {
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
        out.write(templates.render(view));
    }
}
