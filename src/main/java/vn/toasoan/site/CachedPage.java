package vn.toasoan.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** A page in the cache: its newest copy, and how to make another. */
final class CachedPage {
    private final PageAddress address;
    private final PageCopy copy;
    private final Supplier<PageCopy> maker;
    private final String surrogateKeys;
    private final boolean fromShelf;
    private final Map<String, Wire> wires = new ConcurrentHashMap<>(2);
    private volatile boolean outdated;
    private volatile byte[] brotli;
    private volatile long madeUntil;
    private volatile long usedAt;
    private volatile long lookAt;

    /** @param lookAt when to see next whether it is still good, in milliseconds since 1970 */
    CachedPage(PageAddress address, PageCopy copy, Supplier<PageCopy> maker, long lookAt) {
        this(address, copy, maker, lookAt, false);
    }

    /** One that couldn't be made now. */
    static CachedPage fromShelf(PageAddress address, PageCopy copy, Supplier<PageCopy> maker, long lookAt) {
        return new CachedPage(address, copy, maker, lookAt, true);
    }

    private CachedPage(PageAddress address, PageCopy copy, Supplier<PageCopy> maker, long lookAt, boolean fromShelf) {
        this.address = address;
        this.copy = copy;
        this.maker = maker;
        this.surrogateKeys = copy.surrogateKeys();
        this.fromShelf = fromShelf;
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

    boolean isFromShelf() {
        return fromShelf;
    }

    String surrogateKeys() {
        return surrogateKeys;
    }

    /** Something that it shows has changed; another copy is on its way. */
    void outdate() {
        outdated = true;
    }

    boolean isOutdated() {
        return outdated;
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

    /** An answer as it travels, without its date. */
    record Wire(byte[] head, byte[] body) {}

    /** Made once. @param encoding of the body */
    Wire wire(String encoding, Function<String, Wire> maker) {
        return wires.computeIfAbsent(encoding, maker);
    }

    /** Roughly, in bytes. */
    int weight() {
        // Brotli's bytes come later, and are a little fewer.
        return 2 * copy.gzip().length + 5 * surrogateKeys.length() + 2_400;
    }

    /** It comes into the cache. */
    void put(long now) {
        madeUntil = now;
        usedAt = now;
    }

    /** When it was ready. */
    long madeUntil() {
        return madeUntil;
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
