package vn.toasoan.vietnamese;

/**
 * Counts of word sequences in bounded memory: when the table is full, the rarest go, and are counted anew should they come
 * again.
 */
final class NgramCounts {
    /** Receives each sequence with its count. */
    @FunctionalInterface
    interface Visitor {
        void visit(long key, int count);
    }

    private static final int SMALLEST = 1 << 10;

    private final int most;
    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /** @param most slots, a power of two */
    NgramCounts(int most) {
        this.most = most;
    }

    /**
     * @param key not 0
     * @param amount above 0
     * @return whether it wasn't there
     */
    boolean add(long key, int amount) {
        int slot = slot(key);
        boolean isNew = keys[slot] == 0;
        if (isNew) {
            slot = place(key, slot);
        }
        counts[slot] += amount;
        return isNew;
    }

    /** 0 where it was never added, or lost. */
    int count(long key) {
        return counts[slot(key)];
    }

    int size() {
        return size;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.visit(keys[i], counts[i]);
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (Hashing.mix(key) & mask);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int place(long key, int slot) {
        int free = slot;
        if (size >= keys.length / 4 * 3) {
            makeRoom();
            free = slot(key);
        }
        keys[free] = key;
        size++;
        return free;
    }

    private void makeRoom() {
        if (keys.length < most) {
            copy(keys.length * 2, 0);
        }
        for (int rare = 1; size > keys.length / 2; rare++) {
            copy(keys.length, rare);
        }
    }

    /** @param rare the count up to which a sequence is dropped */
    private void copy(int slots, int rare) {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[slots];
        counts = new int[slots];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > rare) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                size++;
            }
        }
    }
}
