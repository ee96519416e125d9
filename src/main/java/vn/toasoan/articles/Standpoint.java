package vn.toasoan.articles;

import java.time.Instant;
import java.util.List;

/**
 * Where an article that was once published stands, or stood, on the site.
 *
 * @param url its address, relative to the root
 * @param updatedAt when readers last got another version
 * @param sections slugs: its own, then the one above it if there is one
 * @param tags slugs
 * @param penNames slugs
 */
public record Standpoint(
        long id, String url, Instant updatedAt, List<String> sections, List<String> tags, List<String> penNames) {}
