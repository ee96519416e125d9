package vn.toasoan.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total on all pages
 * @param understoodAs the query as it was understood: in normal form, keystrokes decoded, without what was too much of it
 * @param didYouMean the query without a slip of the finger, where little was found and more would be; null otherwise
 * @param items of the page asked for
 */
public record Results(long total, long tookMs, String understoodAs, String didYouMean, List<Hit> items, Facets facets) {
    public Results {
        items = List.copyOf(items);
    }
}
