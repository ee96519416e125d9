package vn.toasoan.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages of the cache carry a key. */
final class PageIndex {
    private final Map<String, Set<PageAddress>> pages = new ConcurrentHashMap<>();

    void add(PageAddress address, Collection<String> keys) {
        for (String key : keys) {
            pages.compute(key, (same, known) -> {
                Set<PageAddress> all = known == null ? ConcurrentHashMap.newKeySet(2) : known;
                all.add(address);
                return all;
            });
        }
    }

    void remove(PageAddress address, Collection<String> keys) {
        for (String key : keys) {
            pages.computeIfPresent(key, (same, known) -> {
                known.remove(address);
                return known.isEmpty() ? null : known;
            });
        }
    }

    Set<PageAddress> of(Collection<String> keys) {
        Set<PageAddress> found = new HashSet<>();
        keys.forEach(key -> found.addAll(pages.getOrDefault(key, Set.of())));
        return found;
    }
}
