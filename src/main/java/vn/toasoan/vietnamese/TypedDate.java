package vn.toasoan.vietnamese;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them, day before month. */
public final class TypedDate {

    /** Longer than any date in words. */
    private static final int MAX_CHARS = 60;

    /** On folded text. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn),? ?)?(?:ngay )?"
                    + "([0-9]{1,2})(?: ?[/.-] ?| thang )([0-9]{1,2})(?:(?: ?[/.-] ?|,? nam |, ?)([0-9]{4}|[0-9]{2}))?");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    /** No day is longer away than 29/2 over the end of a century without one. */
    private static final int YEARS_BACK = 8;

    private TypedDate() {}

    /**
     * The day that is meant: {@code 13/11/2024}, {@code 13-11-2024}, {@code 13.11.24}, {@code ngày 13 tháng 11 năm 2024},
     * {@code Thứ Tư, 13/11/2024} (the weekday isn't checked), {@code 2024-11-13}. Without a year ({@code 13.11}) it is the
     * last such day up to {@code today}. Empty if it is no date or no such day exists.
     */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        if (typed.length() > MAX_CHARS) {
            return Optional.empty();
        }
        String folded = Folding.fold(NormalForm.line(typed));
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        return dayFirst.group(3) == null
                ? lastDay(number(dayFirst, 2), number(dayFirst, 1), today)
                : day(year(dayFirst.group(3)), number(dayFirst, 2), number(dayFirst, 1));
    }

    private static int year(String typed) {
        return typed.length() == 2 ? 2000 + Integer.parseInt(typed) : Integer.parseInt(typed);
    }

    private static Optional<LocalDate> lastDay(int month, int day, LocalDate today) {
        for (int year = today.getYear(); year >= today.getYear() - YEARS_BACK; year--) {
            Optional<LocalDate> found = day(year, month, day);
            if (found.isPresent() && !found.get().isAfter(today)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
