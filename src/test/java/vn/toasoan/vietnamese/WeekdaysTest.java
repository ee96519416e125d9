package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {

    private static Stream<DayOfWeek> week() {
        return Arrays.stream(DayOfWeek.values());
    }

    @Test
    void the_week_begins_on_the_second_day() {
        assertThat(week().map(Weekdays::name))
                .containsExactly("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");
        assertThat(week().map(Weekdays::shortName)).containsExactly("T2", "T3", "T4", "T5", "T6", "T7", "CN");
    }

    @Test
    void each_name_is_read_back() {
        assertThat(week()).allSatisfy(day -> {
            assertThat(Weekdays.parse(Weekdays.name(day))).contains(day);
            assertThat(Weekdays.parse(Weekdays.shortName(day))).contains(day);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "thứ hai,MONDAY",
        "thứ 2,MONDAY",
        "THỨ TƯ,WEDNESDAY",
        "thu tu,WEDNESDAY",
        "thứ 7,SATURDAY",
        "t5,THURSDAY",
        "chủ nhật,SUNDAY",
        "cn,SUNDAY",
        "' Thứ  Sáu ',FRIDAY"
    })
    void a_day_is_read_however_it_is_typed(String typed, DayOfWeek day) {
        assertThat(Weekdays.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "thứ", "thứ 8", "thứ 1", "t8", "t1", "hai", "thứ hai tuần"})
    void other_words_are_no_day(String typed) {
        assertThat(Weekdays.parse(typed)).isEmpty();
    }
}
