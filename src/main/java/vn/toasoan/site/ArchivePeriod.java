package vn.toasoan.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.toasoan.platform.Problem;

/**
 * What a page of the archive tells of: a day or a whole month.
 *
 * @param day empty = the month
 */
record ArchivePeriod(YearMonth month, Optional<LocalDate> day) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /**
     * @param given {@code 2026-11-20} or {@code 2026-11}
     * @throws Problem 404 for what isn't a day or month of this kind of calendar, or not within four figures
     */
    static ArchivePeriod of(String given) {
        try {
            if (given.matches("\\d{4}-\\d{2}")) {
                return checked(new ArchivePeriod(YearMonth.parse(given), Optional.empty()));
            }
            LocalDate day = LocalDate.parse(given);
            return checked(new ArchivePeriod(YearMonth.from(day), Optional.of(day)));
        } catch (DateTimeParseException e) {
            throw Problem.notFound();
        }
    }

    /**
     * What a form asks for; each may be missing or empty.
     *
     * @throws Problem as {@link #of}
     */
    static ArchivePeriod picked(String day, String year, String month, LocalDate today) {
        if (isGiven(day)) {
            return of(day);
        }
        return isGiven(year) && isGiven(month)
                ? of(year + "-" + (month.length() == 1 ? "0" : "") + month)
                : of(today.toString());
    }

    private static boolean isGiven(String field) {
        return field != null && !field.isEmpty();
    }

    private static ArchivePeriod checked(ArchivePeriod period) {
        if (period.month.getYear() < FIRST_YEAR || period.month.getYear() > LAST_YEAR) {
            throw Problem.notFound();
        }
        return period;
    }

    LocalDate from() {
        return day.orElse(month.atDay(1));
    }

    /** The day after its last. */
    LocalDate to() {
        return day.orElse(month.atEndOfMonth()).plusDays(1);
    }

    String address(ArchiveAddress addresses) {
        return day.map(addresses::day).orElseGet(() -> addresses.month(month));
    }
}
