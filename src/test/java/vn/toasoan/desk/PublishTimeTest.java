package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.platform.Problem;

class PublishTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:30,    2026-11-23T00:30:00Z",
        "2026-11-23T06:59,    2026-11-22T23:59:00Z",
        "2026-11-23T07:30:15, 2026-11-23T00:30:15Z",
        "' 2026-11-23T07:30', 2026-11-23T00:30:00Z"
    })
    void a_time_without_a_zone_is_by_the_clock_of_viet_nam(String typed, String instant) {
        assertThat(PublishTime.parse(typed)).isEqualTo(instant);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "mai", "2026-02-30T07:30", "2026-11-23", "2026-11-23T25:00", "+999999999-01-01T00:00"})
    void anything_else_is_a_mistake_of_its_field(String typed) {
        assertThatThrownBy(() -> PublishTime.parse(typed))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.mistakes())
                        .singleElement()
                        .satisfies(mistake -> assertThat(mistake.field()).isEqualTo("publishAt")));
    }
}
