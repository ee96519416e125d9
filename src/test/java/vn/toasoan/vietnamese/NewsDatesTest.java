package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewsDatesTest {

    @Test
    void a_time_is_told_with_its_weekday_by_the_clock_of_vietnam() {
        assertThat(NewsDates.full(Instant.parse("2024-11-13T04:06:59Z"))).isEqualTo("Thứ Tư, 13/11/2024 11:06");
        assertThat(NewsDates.full(Instant.parse("2024-12-31T17:00:00Z"))).isEqualTo("Thứ Tư, 01/01/2025 00:00");
    }

    @Test
    void a_day_is_told_with_two_digits_each() {
        assertThat(NewsDates.day(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
        assertThat(NewsDates.masthead(LocalDate.of(2025, 9, 7))).isEqualTo("Chủ Nhật, 07/09/2025");
    }

    @Test
    void a_day_is_told_in_words() {
        assertThat(NewsDates.words(LocalDate.of(2024, 11, 13))).isEqualTo("ngày 13 tháng 11 năm 2024");
        assertThat(NewsDates.words(LocalDate.of(2025, 2, 5))).isEqualTo("ngày 5 tháng 2 năm 2025");
    }
}
