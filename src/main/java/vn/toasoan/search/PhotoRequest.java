package vn.toasoan.search;

import java.util.Objects;

/**
 * Which photos somebody of the newsroom looks for.
 *
 * @param words with the days of uploading and the order; filters of articles don't count here
 * @param credit photographer or source, as a name or its slug; null or blank = any
 * @param used whether in any article; null = either
 */
public record PhotoRequest(SearchRequest words, String credit, Boolean used) {
    public PhotoRequest {
        Objects.requireNonNull(words);
        credit = credit == null ? "" : credit.strip();
    }

    /** Whether it asks for anything but all, newest first. */
    boolean asks() {
        return !words.q().isEmpty() || words.filters() || !credit.isEmpty() || used != null;
    }
}
