package vn.toasoan.vietnamese;

/** Spreads keys that differ little over all 64 bits: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
final class Hashing {
    private Hashing() {}

    static long mix(long key) {
        long z = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
