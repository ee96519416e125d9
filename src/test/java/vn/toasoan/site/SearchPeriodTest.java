package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.site.SearchFormTest.form;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SearchPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void today_is_one_of_the_days() {
        assertThat(SearchPeriod.of(form("q", "cam", "den", "2020-01-01"), TODAY))
                .containsExactly(
                        new SearchPeriod(1, "/tim-kiem?q=cam&tu=2026-11-23", false),
                        new SearchPeriod(7, "/tim-kiem?q=cam&tu=2026-11-17", false),
                        new SearchPeriod(30, "/tim-kiem?q=cam&tu=2026-10-25", false));
    }

    @Test
    void the_one_chosen_is_taken_off_again() {
        assertThat(SearchPeriod.of(form("q", "cam", "tu", "2026-11-17"), TODAY).get(1))
                .isEqualTo(new SearchPeriod(7, "/tim-kiem?q=cam", true));
    }
}
