package vn.toasoan.site;

import java.util.function.Supplier;

/** A page in the cache: its newest copy, and how to make another. */
final class CachedPage {
    private static final String HTML = "text/html";
    private static final String FOR_ONE = "private, no-cache";

    /** Browsers ask each time, what stands between keeps it for a minute unless it is told otherwise. */
    private static final String FOR_ALL = "public, max-age=0, s-maxage=60, stale-while-revalidate=30";

    private static final String FOR_PROGRAMS = "public, max-age=60, s-maxage=60, stale-while-revalidate=60";

    private final PageAddress address;
    private final PageCopy copy;
    private final Supplier<PageCopy> maker;
    private final String surrogateKeys;
    private volatile byte[] brotli;
    private volatile long usedAt;
    private volatile long lookAt;

    /**
     * @param now milliseconds since 1970
     * @param lookAt when to see next whether it is still good
     */
    CachedPage(PageAddress address, PageCopy copy, Supplier<PageCopy> maker, long now, long lookAt) {
        this.address = address;
        this.copy = copy;
        this.maker = maker;
        this.surrogateKeys = copy.surrogateKeys();
        this.usedAt = now;
        this.lookAt = lookAt;
    }

    PageAddress address() {
        return address;
    }

    PageCopy copy() {
        return copy;
    }

    Supplier<PageCopy> maker() {
        return maker;
    }

    String surrogateKeys() {
        return surrogateKeys;
    }

    String cacheControl() {
        if (address.isPersonal()) {
            return FOR_ONE;
        }
        return copy.type().startsWith(HTML) ? FOR_ALL : FOR_PROGRAMS;
    }

    /** Null where this machine has no Brotli. Made when first asked for. */
    byte[] brotli() {
        byte[] made = brotli;
        if (made == null) {
            made = Brotli.compress(copy.gzip());
            brotli = made;
        }
        return made;
    }

    /** Roughly, in bytes. */
    int weight() {
        // Brotli's bytes come later, and are a little fewer.
        return 2 * copy.gzip().length + 3 * surrogateKeys.length() + 600;
    }

    /** @return whether it is time to see whether the copy is still good */
    boolean used(long now) {
        if (now - usedAt > 1_000) {
            usedAt = now;
        }
        return now >= lookAt;
    }

    boolean usedSince(long then) {
        return usedAt >= then;
    }

    void lookAgainAt(long then) {
        lookAt = then;
    }
}
