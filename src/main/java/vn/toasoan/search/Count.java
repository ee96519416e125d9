package vn.toasoan.search;

import vn.toasoan.search.IndexedArticle.Topic;

/**
 * How many of the articles found have this value.
 *
 * @param value what a filter takes: a slug, a year
 * @param name what a person reads
 */
public record Count(String value, String name, long count) {
    private static final char SEPARATOR = '\t';
    /** Lucene refuses values of 32 KB, and with them the whole article. */
    private static final int MAX_NAME = 1_000;

    /** As the index keeps it, so that a count needs no database to be named. */
    static String key(Topic topic) {
        return topic.slug()
                + SEPARATOR
                + topic.name().substring(0, Math.min(topic.name().length(), MAX_NAME));
    }

    static Count of(String key, long count) {
        int end = key.indexOf(SEPARATOR);
        return new Count(key.substring(0, end), key.substring(end + 1), count);
    }
}
