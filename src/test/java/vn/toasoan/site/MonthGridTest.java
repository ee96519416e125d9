package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 13);

    private static MonthGrid grid(String month, Map<LocalDate, Long> counts) {
        return MonthGrid.of(
                YearMonth.parse(month),
                counts,
                Optional.of(LocalDate.of(2026, 11, 20)),
                TODAY,
                FIRST,
                new ArchiveAddress(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 6, '......1', '30......'", // begins on a Sunday
        "2027-02, 4, 1234567, 22232425262728", // four whole weeks
        "2024-02, 5, '...1234', '26272829...'", // a leap year
        "2026-06, 5, 1234567, '2930.....'"
    })
    void weeks_go_from_monday_to_sunday(String month, int weeks, String firstWeek, String lastWeek) {
        List<List<MonthGrid.Cell>> grid = grid(month, Map.of()).weeks();

        assertThat(grid).hasSize(weeks).allMatch(week -> week.size() == 7);
        assertThat(drawn(grid.getFirst())).isEqualTo(firstWeek);
        assertThat(drawn(grid.getLast())).isEqualTo(lastWeek);
    }

    private static String drawn(List<MonthGrid.Cell> week) {
        return week.stream()
                .map(cell ->
                        cell.date() == null ? "." : String.valueOf(cell.date().getDayOfMonth()))
                .collect(Collectors.joining());
    }

    @Test
    void days_with_news_are_linked_but_none_to_come() {
        MonthGrid grid = grid("2026-11", Map.of(LocalDate.of(2026, 11, 20), 3L, TODAY, 1L, TODAY.plusDays(1), 2L));

        assertThat(grid.weeks().stream().flatMap(List::stream).filter(cell -> cell.url() != null))
                .containsExactly(
                        new MonthGrid.Cell(LocalDate.of(2026, 11, 20), 3, "/tin-theo-ngay/2026-11-20", true, false),
                        new MonthGrid.Cell(TODAY, 1, "/tin-theo-ngay/2026-11-28", false, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, true, false",
        "2026-10, true, true",
        "2024-12, true, true",
        "2024-11, false, true",
        "2020-01, false, true",
        "2030-01, true, false"
    })
    void one_turns_the_leaves_between_the_first_paper_and_today(String month, boolean previous, boolean next) {
        assertThat(grid(month, Map.of()).previous() != null).isEqualTo(previous);
        assertThat(grid(month, Map.of()).next() != null).isEqualTo(next);
    }

    @Test
    void years_are_those_of_the_paper_and_the_one_shown() {
        assertThat(grid("2026-11", Map.of()).years()).containsExactly(2026, 2025, 2024);
        assertThat(grid("2019-01", Map.of()).years()).containsExactly(2026, 2025, 2024, 2019);
    }
}
