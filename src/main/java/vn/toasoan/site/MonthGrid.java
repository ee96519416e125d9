package vn.toasoan.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A month as a calendar on the wall: weeks from Monday to Sunday, and on each day how much the paper brought.
 *
 * @param previous the address of the month before, null where there was no paper yet
 * @param next the address of the month after, null where it is still to come
 * @param years to choose from, newest first
 */
public record MonthGrid(YearMonth month, List<List<Cell>> weeks, String previous, String next, List<Integer> years) {
    private static final int DAYS = 7;

    /**
     * @param date null where the week belongs to another month
     * @param url null for a day without news, and for one to come
     */
    public record Cell(LocalDate date, long count, String url, boolean chosen, boolean today) {
        static final Cell NONE = new Cell(null, 0, null, false, false);
    }

    /**
     * @param counts by day; days without news may be missing
     * @param chosen the day that the page is of, if it is of one
     * @param first the day of the first paper
     */
    static MonthGrid of(
            YearMonth month,
            Map<LocalDate, Long> counts,
            Optional<LocalDate> chosen,
            LocalDate today,
            LocalDate first,
            ArchiveAddress address) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell>> weeks = LongStream.iterate(0, week -> week + 1)
                .mapToObj(monday::plusWeeks)
                .takeWhile(start -> !start.isAfter(month.atEndOfMonth()))
                .map(start -> IntStream.range(0, DAYS)
                        .mapToObj(start::plusDays)
                        .map(day -> YearMonth.from(day).equals(month)
                                ? cell(day, counts, chosen, today, address)
                                : Cell.NONE)
                        .toList())
                .toList();
        return new MonthGrid(
                month,
                weeks,
                month.isAfter(YearMonth.from(first)) ? address.month(month.minusMonths(1)) : null,
                month.isBefore(YearMonth.from(today)) ? address.month(month.plusMonths(1)) : null,
                years(month, first, today));
    }

    private static Cell cell(
            LocalDate day,
            Map<LocalDate, Long> counts,
            Optional<LocalDate> chosen,
            LocalDate today,
            ArchiveAddress address) {
        long count = counts.getOrDefault(day, 0L);
        return new Cell(
                day,
                count,
                count == 0 || day.isAfter(today) ? null : address.day(day),
                chosen.filter(day::equals).isPresent(),
                day.equals(today));
    }

    /** Those in which there was a paper, and the one on the wall. */
    private static List<Integer> years(YearMonth month, LocalDate first, LocalDate today) {
        return IntStream.concat(IntStream.of(month.getYear()), IntStream.rangeClosed(first.getYear(), today.getYear()))
                .boxed()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
