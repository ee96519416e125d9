package vn.toasoan.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * A page as it was made once.
 *
 * @param type its media type
 * @param cacheControl what browsers and what stands between may do with it
 * @param gzip its bytes
 * @param tag weak: the same for every encoding
 * @param atOnce keys of what it shows
 * @param soon keys of what stands beside that
 * @param madeAt milliseconds since 1970
 * @param headers of the answer besides
 * @param good whether it can still be handed out, asked each time
 */
record PageCopy(
        String type,
        String cacheControl,
        byte[] gzip,
        String tag,
        Set<String> atOnce,
        Set<String> soon,
        long madeAt,
        Map<String, String> headers,
        BooleanSupplier good) {
    static PageCopy of(String type, String cacheControl, byte[] bytes, Sources sources, long madeAt) {
        return new PageCopy(
                type,
                cacheControl,
                Encodings.gzip(bytes),
                "W/\"" + Encodings.hash(bytes) + "\"",
                sources.atOnce(),
                sources.soon(),
                madeAt,
                Map.of(),
                sources.good());
    }

    PageCopy with(Map<String, String> further) {
        return new PageCopy(type, cacheControl, gzip, tag, atOnce, soon, madeAt, further, good);
    }

    /** The keys that a CDN is told; how many comments each story of a list has isn't worth a purge. */
    String surrogateKeys() {
        Set<String> all = new TreeSet<>(soon);
        all.removeIf(key -> key.startsWith(SurrogateKey.comments("")));
        all.addAll(atOnce);
        return String.join(" ", all);
    }
}
