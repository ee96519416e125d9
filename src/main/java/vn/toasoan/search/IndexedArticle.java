package vn.toasoan.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that the index knows of a published article; plain text throughout.
 *
 * @param notes captions, credits and the source, each a value of its own
 * @param parentSection null for an article in a section of the first level
 * @param locality null when it is about no one place
 * @param photoUrl of its first photo, null when there is none
 */
record IndexedArticle(
        long id,
        String url,
        String headline,
        String sapo,
        String body,
        List<String> notes,
        Topic section,
        Topic parentSection,
        List<Topic> tags,
        List<Topic> penNames,
        Topic locality,
        Instant publishedAt,
        String photoUrl) {

    /** Something with a name and a page of its own. */
    record Topic(String slug, String name) {
        Topic {
            Objects.requireNonNull(slug);
            Objects.requireNonNull(name);
        }
    }

    IndexedArticle {
        Objects.requireNonNull(url);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(sapo);
        Objects.requireNonNull(body);
        Objects.requireNonNull(section);
        Objects.requireNonNull(publishedAt);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        penNames = List.copyOf(penNames);
    }
}
