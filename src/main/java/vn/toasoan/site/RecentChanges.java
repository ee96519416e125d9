package vn.toasoan.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;

/** When each key last changed, as far back as a page in the cache may be old. */
final class RecentChanges {
    private final Cache<String, Long> changed;

    RecentChanges(Duration kept) {
        changed = Caffeine.newBuilder()
                .expireAfterWrite(kept)
                .maximumSize(200_000)
                .build();
    }

    void note(Collection<String> keys, long now) {
        keys.forEach(key -> changed.put(key, now));
    }

    boolean since(long then, Collection<String> keys) {
        for (String key : keys) {
            Long at = changed.getIfPresent(key);
            if (at != null && at >= then) {
                return true;
            }
        }
        return false;
    }
}
