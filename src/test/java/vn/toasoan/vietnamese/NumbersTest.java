package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0
                    999        | 999
                    1000       | 1.000
                    1234567    | 1.234.567
                    1234567.8  | 1.234.567,8
                    -1234.05   | -1.234,05
                    0.1234567  | 0,1234567
                    """)
    void figures_have_dots_and_a_comma(BigDecimal number, String figures) {
        assertThat(Numbers.figures(number)).isEqualTo(figures);
        assertThat(Numbers.parse(figures).orElseThrow()).isEqualByComparingTo(number);
    }

    @Test
    void whole_numbers_of_any_size_have_figures() {
        assertThat(Numbers.figures(12_345L)).isEqualTo("12.345");
        assertThat(Numbers.figures(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234,5          | 1234.5
                    1.234,5         | 1234.5
                    12.345.678      | 12345678
                    2,5 triệu       | 2500000
                    2,5 Triệu       | 2500000
                    3 trăm          | 300
                    3 nghìn         | 3000
                    3 ngàn          | 3000
                    1 tỷ            | 1000000000
                    1 tỉ            | 1000000000
                    3 nghìn tỷ      | 3000000000000
                    -7              | -7
                    """)
    void numbers_are_read_as_people_write_them(String text, BigDecimal number) {
        assertThat(Numbers.parse(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1.5",
                "1.5000",
                "1234.567",
                ".5",
                ",5",
                "1,",
                "1,2,3",
                "13.11.2024",
                "triệu",
                "2 triệu người",
                "1e5",
                "١٢"
            })
    void what_may_be_something_else_is_none(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @Test
    void what_is_too_long_is_none() {
        assertThat(Numbers.parse("1".repeat(60))).isPresent();
        assertThat(Numbers.parse("1".repeat(61))).isEmpty();
    }
}
