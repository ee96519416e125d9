package vn.toasoan.search;

import java.time.Instant;
import java.util.List;
import vn.toasoan.media.PhotoAddress;
import vn.toasoan.media.Rendition;

/**
 * An article found.
 *
 * @param headlineHtml the headline as HTML-escaped text, the words asked for in {@code <mark>}
 * @param snippetHtml the passage that answers best, in the same form; cut at words, with … where it was cut
 * @param section slug
 * @param score comparable within one answer only; 0 when sorted by newest
 * @param photoUrl of its first photo, null when there is none
 */
public record Hit(
        long id,
        String url,
        String headline,
        String headlineHtml,
        String sapo,
        String snippetHtml,
        String section,
        String sectionName,
        Instant publishedAt,
        double score,
        String photoUrl) {
    private static final int WIDEST_THUMBNAIL = 480;

    /** Its photo as lists show it, narrowest first; empty when there is none. */
    public List<Rendition> thumbnails() {
        return photoUrl == null
                ? List.of()
                : PhotoAddress.parse(photoUrl)
                        .map(address -> address.narrower(WIDEST_THUMBNAIL))
                        .orElse(List.of());
    }
}
