package vn.toasoan.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total on all pages
 * @param understoodAs the query as it was understood: in normal form, without what was too much of it
 * @param items of the page asked for
 */
public record Results(long total, long tookMs, String understoodAs, List<Hit> items, Facets facets) {
    public Results {
        items = List.copyOf(items);
    }
}
