package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    13/11/2024                     | 2024-11-13
                    13-11-2024                     | 2024-11-13
                    13.11.2024                     | 2024-11-13
                    13 / 11 / 2024                 | 2024-11-13
                    1/2/2023                       | 2023-02-01
                    01/02/23                       | 2023-02-01
                    31/12/2099                     | 2099-12-31
                    2024-11-13                     | 2024-11-13
                    2024-1-3                       | 2024-01-03
                    ngày 13/11/2024                | 2024-11-13
                    ngày 13 tháng 11 năm 2024      | 2024-11-13
                    Ngày 5 tháng 2, 2024           | 2024-02-05
                    13 thang 11, nam 2024          | 2024-11-13
                    Thứ Tư, 13/11/2024             | 2024-11-13
                    thứ 4, ngày 13/11/2024         | 2024-11-13
                    T4,13/11/2024                  | 2024-11-13
                    CN 10/11/2024                  | 2024-11-10
                    chủ nhật, ngày 10 tháng 11     | 2024-11-10
                    13.11                          | 2024-11-13
                    14/11                          | 2023-11-14
                    12-11                          | 2024-11-12
                    31/12                          | 2023-12-31
                    29/2                           | 2024-02-29
                    29/02/2024                     | 2024-02-29
                    １３/11/2024                   | 2024-11-13
                    1/12/0001                      | 0001-12-01
                    """)
    void a_day_is_read_as_people_type_it(String typed, LocalDate day) {
        assertThat(TypedDate.parse(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "2024",
                "32/1/2024",
                "0/1/2024",
                "1/0/2024",
                "1/13/2024",
                "29/2/2023",
                "31/4",
                "30/2",
                "1/13",
                "1/0",
                "13/11/202",
                "13/11/20245",
                "11/2024",
                "1/1/0000",
                "0000-01-01",
                "2024-13-01",
                "ngày 13",
                "13/11/2024 hay",
                "thứ 8, 13/11/2024",
                "13//11",
                "13,11,2024",
                "hôm qua"
            })
    void what_is_no_day_is_refused(String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void the_rare_day_is_looked_for_over_a_century_without_it() {
        assertThat(TypedDate.parse("29/2", LocalDate.of(1904, 2, 28))).contains(LocalDate.of(1896, 2, 29));
        assertThat(TypedDate.parse("29/2", LocalDate.of(2025, 1, 1))).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void what_is_too_long_is_no_date() {
        assertThat(TypedDate.parse(" ".repeat(56) + "13.1", TODAY)).contains(LocalDate.of(2024, 1, 13));
        assertThat(TypedDate.parse(" ".repeat(57) + "13.1", TODAY)).isEmpty();
    }
}
