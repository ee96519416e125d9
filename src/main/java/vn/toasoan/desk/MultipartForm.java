package vn.toasoan.desk;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text fields of a multipart form, like those of a plain one. */
final class MultipartForm {
    private static final int TEXT_MAX = 4 << 20;

    private MultipartForm() {}

    /** Files are left alone; more than 4 MB of a field is cut off. */
    static MultivaluedMap<String, String> texts(List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (EntityPart part : parts) {
            if (part.getFileName().isEmpty()) {
                try (InputStream content = part.getContent()) {
                    fields.add(part.getName(), new String(content.readNBytes(TEXT_MAX), StandardCharsets.UTF_8));
                }
            }
        }
        return fields;
    }
}
