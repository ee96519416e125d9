package vn.toasoan.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/** The parts of a multipart form by their names. */
public final class Parts {
    private static final int TEXT_MAX = 4 << 20;

    private final List<EntityPart> parts;

    public Parts(List<EntityPart> parts) {
        this.parts = parts;
    }

    /** @throws Problem {@code invalid} when the form has no such file */
    public InputStream file(String name) {
        return find(name).map(EntityPart::getContent).orElseThrow(() -> Problem.invalid(Mistake.of(name, "required")));
    }

    /** As the sender's computer names it, null when it says nothing. */
    public String fileName(String name) {
        return find(name).flatMap(EntityPart::getFileName).map(Parts::asSent).orElse(null);
    }

    /** Browsers send names in UTF-8; the server reads headers byte by byte as Latin-1. */
    private static String asSent(String fileName) {
        if (fileName.chars().anyMatch(c -> c > 0xff)) {
            return fileName;
        }
        try {
            byte[] bytes = fileName.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return fileName;
        }
    }

    /** A field's text, null when the form hasn't it; more than 4 MB is cut off. */
    public String text(String name) throws IOException {
        EntityPart part = find(name).orElse(null);
        if (part == null) {
            return null;
        }
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(TEXT_MAX), StandardCharsets.UTF_8);
        }
    }

    private Optional<EntityPart> find(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
