package vn.toasoan.api;

import java.util.List;
import java.util.function.Function;
import vn.toasoan.platform.Page;

/**
 * A list as the API answers it.
 *
 * @param total how many there are on all pages
 */
public record Listing<T>(long total, List<T> items) {
    static <S, T> Listing<T> of(Page<S> page, Function<S, T> each) {
        return new Listing<>(page.total(), page.items().stream().map(each).toList());
    }

    static <T> Listing<T> of(List<T> all) {
        return new Listing<>(all.size(), all);
    }
}
