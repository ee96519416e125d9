package vn.toasoan.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that the index knows of a photo.
 *
 * @param fileName as {@code kho-bac.jpg}
 * @param uploader a name, empty where there is none
 */
record IndexedPhoto(
        long id,
        String fileName,
        String caption,
        String credit,
        String alt,
        String uploader,
        Instant uploadedAt,
        List<Use> uses) {

    /**
     * A photo in an article.
     *
     * @param owner the account whose article it is, null when nobody's
     * @param shown whether readers see or last saw it so
     */
    record Use(long article, Long owner, boolean shown, String caption, String credit) {}

    IndexedPhoto {
        Objects.requireNonNull(uploadedAt);
        uses = List.copyOf(uses);
    }
}
