package vn.toasoan.vietnamese;

/**
 * Probabilities of word sequences, packed: an entry is one long, its key of 48 bits, the weight left to shorter sequences and
 * the probability, 8 bits each. Read by many threads once filled.
 */
final class NgramTable {
    private static final int KEY_SHIFT = 16;
    private static final int WEIGHT_SHIFT = 8;
    private static final int BYTE = 0xFF;

    /** Steps of the logarithm: 255 of them reach down to e^-18. */
    private static final double STEPS = 14;

    /** Slots for an entry, so that a search soon ends. */
    private static final double ROOM = 1.3;

    private static final float[] VALUES = values();

    private final long[] slots;

    private int size;

    /** @param entries how many will be put */
    NgramTable(int entries) {
        slots = new long[(int) (entries * ROOM) + 1];
    }

    /** @param key not 0, put but once */
    void put(long key, double probability, double weight) {
        putEntry(key << KEY_SHIFT | (long) step(weight) << WEIGHT_SHIFT | step(probability));
    }

    /** An entry as {@link #find} gives it. */
    void putEntry(long entry) {
        slots[slot(entry >>> KEY_SHIFT)] = entry;
        size++;
    }

    /** Entries put. */
    int size() {
        return size;
    }

    /** The entry, 0 where there is none. */
    long find(long key) {
        return slots[slot(key)];
    }

    static float probability(long entry) {
        return VALUES[(int) entry & BYTE];
    }

    static float weight(long entry) {
        return VALUES[(int) (entry >>> WEIGHT_SHIFT) & BYTE];
    }

    /** All entries, in no order, 0 among them where a slot is free. */
    long[] slots() {
        return slots;
    }

    private int slot(long key) {
        int slot = (int) ((Hashing.mix(key) >>> 32) * slots.length >>> 32);
        while (slots[slot] != 0 && slots[slot] >>> KEY_SHIFT != key) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static int step(double value) {
        return (int) Math.clamp(Math.round(-Math.log(value) * STEPS), 0, BYTE);
    }

    private static float[] values() {
        float[] values = new float[BYTE + 1];
        for (int i = 0; i <= BYTE; i++) {
            values[i] = (float) Math.exp(-i / STEPS);
        }
        return values;
    }
}
