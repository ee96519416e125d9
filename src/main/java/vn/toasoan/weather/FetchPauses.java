package vn.toasoan.weather;

import java.time.Duration;

/** How long to wait before forecasts are asked for again. */
final class FetchPauses {
    /** After it went well, and the longest after it didn't. */
    static final Duration USUAL = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private FetchPauses() {}

    /** @param failures in a row; 0 = it went well */
    static Duration after(int failures) {
        if (failures == 0) {
            return USUAL;
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return grown.compareTo(USUAL) < 0 ? grown : USUAL;
    }
}
