package vn.toasoan.articles;

import java.time.Instant;
import vn.toasoan.media.Photo;

/**
 * A published article as lists show it.
 *
 * @param source empty = the paper itself
 * @param photo its first photo, null when it has none
 */
public record Teaser(
        long id,
        String slug,
        String headline,
        String sapo,
        String source,
        Section section,
        Instant publishedAt,
        int commentCount,
        Photo photo,
        Genre genre) {

    public String url() {
        return Article.url(slug, id);
    }
}
