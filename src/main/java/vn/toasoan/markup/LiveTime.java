package vn.toasoan.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The hour a crosshead begins with: {@code 14:35 …} or {@code 14h35 …}, on another day {@code 13/11 14:35 …}.
 *
 * @param rest the words behind it
 */
record LiveTime(LocalDateTime at, String rest) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?,? +)?(\\d{1,2})[:hH](\\d{2})(?: *[-–—:.])?(?: +(.*))?");

    /** @param day of an hour without a date; a date without a year is the nearest one to it */
    static Optional<LiveTime> of(String crosshead, LocalDate day) {
        Matcher matcher = FORM.matcher(crosshead.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate on = matcher.group(1) == null ? day : date(matcher, day);
            LocalDateTime at = on.atTime(number(matcher.group(4)), number(matcher.group(5)));
            return Optional.of(new LiveTime(
                    at, matcher.group(6) == null ? "" : matcher.group(6).strip()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher matcher, LocalDate day) {
        int of = number(matcher.group(1));
        int month = number(matcher.group(2));
        if (matcher.group(3) != null) {
            return LocalDate.of(number(matcher.group(3)), month, of);
        }
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .mapToObj(year -> LocalDate.of(year, month, of))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, day))))
                .orElseThrow();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
