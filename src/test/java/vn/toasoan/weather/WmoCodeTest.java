package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WmoCodeTest {
    @Test
    void exactly_the_documented_codes_are_known() {
        assertThat(IntStream.rangeClosed(-1, 200)
                        .filter(code -> WmoCode.condition(code).isPresent()))
                .containsExactly(
                        0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86,
                        95, 96, 99);
    }

    @ParameterizedTest
    @CsvSource({
        "0, SUNNY",
        "2, PARTLY_CLOUDY",
        "3, CLOUDY",
        "48, FOG",
        "55, DRIZZLE",
        "63, RAIN",
        "65, HEAVY_RAIN",
        "80, SHOWERS",
        "82, HEAVY_RAIN",
        "99, THUNDERSTORM"
    })
    void a_code_is_told_as(int code, Condition condition) {
        assertThat(WmoCode.condition(code)).contains(condition);
    }
}
