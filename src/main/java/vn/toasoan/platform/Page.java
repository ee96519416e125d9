package vn.toasoan.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 */
public record Page<T>(long total, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Which part of a list is asked for.
     *
     * @param number from 1
     * @param size 1 to 100
     */
    public record Request(int number, int size) {
        public static final int MAX_SIZE = 100;
        private static final int MAX_OFFSET = 1_000_000;

        /** Numbers out of range are moved to the nearest that is in it. */
        public Request {
            size = Math.clamp(size, 1, MAX_SIZE);
            number = Math.clamp(number, 1, MAX_OFFSET / size);
        }

        public int offset() {
            return (number - 1) * size;
        }
    }

    public long pages(int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
