package vn.toasoan.site;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What changes touch, by {@link SurrogateKey}.
 *
 * @param gone what mustn't be seen any more
 * @param changed all of it, {@code gone} too
 */
record Touched(Set<String> gone, Set<String> changed) {
    Touched {
        gone = Set.copyOf(gone);
        changed = new LinkedHashSet<>(changed);
    }
}
