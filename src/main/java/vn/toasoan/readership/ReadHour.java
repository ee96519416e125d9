package vn.toasoan.readership;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What reads are added up by.
 *
 * @param hour its first moment; of what is long past, its day's
 */
record ReadHour(long article, Instant hour) {
    static ReadHour at(long article, Instant moment) {
        return new ReadHour(article, moment.truncatedTo(ChronoUnit.HOURS));
    }
}
