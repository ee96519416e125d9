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

    /** As the index keeps it, so that a count needs no database to be named. */
    static String key(Topic topic) {
        return topic.slug() + SEPARATOR + topic.name();
    }

    static Count of(String key, long count) {
        int end = key.indexOf(SEPARATOR);
        return new Count(key.substring(0, end), key.substring(end + 1), count);
    }
}
