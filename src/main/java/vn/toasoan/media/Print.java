package vn.toasoan.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that a page shows.
 *
 * @param file whole, and never changed once it is there
 * @param format its own
 * @param length in bytes
 * @param version differs for different bytes behind one address
 * @param lasting false while the same address is about to answer in a better format
 */
public record Print(Path file, PictureFormat format, long length, String version, boolean lasting) {
    static Print of(Path file, PictureFormat format, boolean lasting) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String version = Long.toString(attributes.lastModifiedTime().toMillis(), Character.MAX_RADIX) + "-"
                + Long.toString(attributes.size(), Character.MAX_RADIX);
        return new Print(file, format, attributes.size(), version, lasting);
    }
}
