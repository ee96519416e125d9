package vn.toasoan.search;

import java.util.List;

/**
 * The answer to a search for photos.
 *
 * @param total on all pages
 * @param understoodAs see {@link Results}
 * @param didYouMean see {@link Results}
 * @param items of the page asked for
 * @param credit counts over all pages, most first; none where all photos were asked for
 */
public record PhotoResults(
        long total, String understoodAs, String didYouMean, List<PhotoHit> items, List<Count> credit) {
    public PhotoResults {
        items = List.copyOf(items);
        credit = List.copyOf(credit);
    }
}
