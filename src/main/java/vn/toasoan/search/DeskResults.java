package vn.toasoan.search;

import java.util.List;

/**
 * The answer to a search in the newsroom; of what its asker may not see nothing is in it, not even counted.
 *
 * @param total on all pages
 * @param understoodAs see {@link Results}
 * @param didYouMean see {@link Results}
 * @param items of the page asked for
 * @param state counts over all pages, most first
 * @param section counts over all pages, most first
 */
public record DeskResults(
        long total,
        String understoodAs,
        String didYouMean,
        List<DeskHit> items,
        List<Count> state,
        List<Count> section) {
    public DeskResults {
        items = List.copyOf(items);
        state = List.copyOf(state);
        section = List.copyOf(section);
    }
}
