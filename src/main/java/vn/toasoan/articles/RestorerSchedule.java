package vn.toasoan.articles;

import java.time.Duration;
import vn.toasoan.vietnamese.DiacriticTrainer;

/**
 * When the restorer's model is to be built again: when the archive has changed by a tenth and is quiet; in the middle of a
 * long import also each time it has grown tenfold: more builds would cost the import a third of its speed. Times are those of a clock that only goes forward.
 */
final class RestorerSchedule {
    /** Without an article more or less for so long, an import is over. */
    static final Duration QUIET = Duration.ofSeconds(2);

    /** While articles keep coming, the archive is measured no oftener. */
    static final Duration MEASURE = Duration.ofSeconds(5);

    /** Bytes of text that can't be a million syllables: the shortest have two letters and a space. */
    static final long LEAST = 3 * DiacriticTrainer.MINIMUM;

    private boolean waiting;
    private Duration changed = Duration.ZERO;
    private Duration measured = Duration.ZERO;

    /** Sizes from which on a model is due: when the archive is quiet, and while articles keep coming. */
    private long upper = LEAST;

    private long upperMeanwhile = LEAST;

    /** The size below which it is due. */
    private long lower;

    /** An article came, went or became another. */
    void changed(Duration now) {
        waiting = true;
        changed = now;
    }

    /** Whether it is time to ask how large the archive is. */
    boolean wantsSize(Duration now) {
        return waiting && (isQuiet(now) || now.minus(measured).compareTo(MEASURE) >= 0);
    }

    /**
     * Whether to build now.
     *
     * @param size bytes of all published text
     */
    boolean due(long size, Duration now) {
        measured = now;
        waiting = !isQuiet(now);
        return size < lower || size >= (waiting ? upperMeanwhile : upper);
    }

    /** There is a model of an archive of that size, and of so many syllables: below the minimum it must go. */
    void built(long size, long syllables) {
        upper = size + size / 10;
        upperMeanwhile = 10 * size;
        lower = Math.max(size - size / 10, enough(size, syllables));
    }

    /** An archive of that size has too few syllables; it is asked again when, growing alike, it has enough. */
    void tooSmall(long size, long syllables) {
        upper = Math.max(size + 1, enough(size, syllables));
        upperMeanwhile = upper;
        lower = 0;
    }

    private static long enough(long size, long syllables) {
        return (long) ((double) size * DiacriticTrainer.MINIMUM / Math.max(1, syllables));
    }

    private boolean isQuiet(Duration now) {
        return now.minus(changed).compareTo(QUIET) >= 0;
    }
}
