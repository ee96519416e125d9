package vn.toasoan.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.toasoan.vietnamese.NewsDates;

/** The days that reads are looked at, today the last of them. */
public enum Period {
    TODAY("hom-nay", 1),
    WEEK("7-ngay", 7),
    MONTH("30-ngay", 30);

    private final String code;
    private final int days;

    Period(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** The week for what is none. */
    static Period of(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst()
                .orElse(WEEK);
    }

    /** As addresses and texts call it. */
    public String code() {
        return code;
    }

    /** Whether it is told hour by hour, else day by day. */
    public boolean hourly() {
        return this == TODAY;
    }

    Instant from(Instant now) {
        return start(first(now));
    }

    Instant to(Instant now) {
        return start(today(now).plusDays(1));
    }

    /** The first moments of its hours up to now, or of its days. */
    List<Instant> steps(Instant now) {
        return hourly()
                ? IntStream.range(0, 24)
                        .mapToObj(hour -> from(now).plusSeconds(hour * 3_600L))
                        .filter(hour -> !hour.isAfter(now))
                        .toList()
                : first(now)
                        .datesUntil(today(now).plusDays(1))
                        .map(Period::start)
                        .toList();
    }

    private LocalDate first(Instant now) {
        return today(now).minusDays(days - 1L);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, NewsDates.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(NewsDates.ZONE).toInstant();
    }
}
