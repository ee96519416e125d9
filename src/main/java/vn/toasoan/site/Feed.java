package vn.toasoan.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest stories of the paper or a part of it, for programs. Addresses are absolute.
 *
 * @param self the feed's own stem, without the ending of its form
 * @param page what people read instead
 * @param hub who tells of changes, if somebody does
 */
record Feed(
        String title,
        String description,
        String publisher,
        String self,
        String page,
        Optional<String> hub,
        List<Item> items) {

    /**
     * A story.
     *
     * @param number of the article
     * @param id stays the same whatever becomes of the headline
     * @param summary plain text
     * @param categories its section first
     */
    record Item(
            long number,
            String id,
            String url,
            String headline,
            String summary,
            List<String> categories,
            List<Author> authors,
            Instant publishedAt,
            Instant updatedAt,
            Optional<Picture> picture) {}

    /** A pen name and its page. */
    record Author(String name, String url) {}

    /**
     * A photo.
     *
     * @param length in bytes
     */
    record Picture(String url, String type, int width, int height, long length) {}

    /** The last change of any of them: nothing here depends on when it is asked for. */
    Instant updatedAt() {
        return items.stream()
                .map(Item::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    String self(FeedFormat format) {
        return self + "." + format.ending();
    }
}
