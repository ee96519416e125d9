package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchPausesTest {
    @ParameterizedTest
    @CsvSource({"0, 60", "1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "2147483647, 60"})
    void pauses_grow_up_to_an_hour(int failures, long minutes) {
        assertThat(FetchPauses.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
