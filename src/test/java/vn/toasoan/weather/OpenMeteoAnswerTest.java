package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenMeteoAnswerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final List<DayForecast> DAYS = List.of(
            new DayForecast(DAY, Condition.SHOWERS, -4, 26, 85),
            new DayForecast(DAY.plusDays(1), Condition.CLOUDY, 18, 25, 10));

    private static List<Optional<List<DayForecast>>> read(String answer, int places) {
        return OpenMeteoAnswer.read(answer.getBytes(StandardCharsets.UTF_8), places);
    }

    @Test
    void several_places_come_in_a_list_in_their_order() {
        assertThat(read(MeteoAnswers.several(2, DAY, 26.4), 2))
                .extracting(each -> each.orElseThrow().getFirst().max())
                .containsExactly(26, 25);
    }

    @Test
    void one_place_comes_alone() {
        assertThat(read(MeteoAnswers.one(DAY, 26.4), 1)).containsExactly(Optional.of(DAYS));
    }

    @Test
    void days_that_the_model_does_not_reach_are_left_out() {
        assertThat(read(MeteoAnswers.one(DAY, 26.4).replace("[85,10]", "[85,null]"), 1))
                .containsExactly(Optional.of(DAYS.subList(0, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[80,3] | [80]", // a list that is too short
                "[80,3] | [80,12]", // a code that isn't documented
                "[80,3] | [80.5,3]",
                "[80,3] | [\"80\",3]",
                "[80,3] | [1e99,3]",
                "[80,3] | {}",
                "[80,3] | null",
                "[80,3] | [null,3]",
                "\"weather_code\":[80,3], | ''",
                "\"daily\": | \"hourly\":",
                "26.4 | -5.0", // less than the lowest
                "26.4 | 61",
                "[85,10] | [101,10]",
                "[85,10] | [-1,10]",
                "2026-11-29 | 2026-11-30", // a day is missing
                "2026-11-29 | 2026-11-28",
                "2026-11-28 | hôm nay",
                "\"2026-11-28\" | 20261128"
            })
    void one_place_that_makes_no_sense_harms_no_other(String sense, String nonsense) {
        String good = MeteoAnswers.one(DAY, 26.4);
        assertThat(good).contains(sense);

        assertThat(read("[" + good + "," + good.replace(sense, nonsense) + "]", 2))
                .containsExactly(Optional.of(DAYS), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Bad gateway</body></html>", "{", "[[", "[]", "[{},{},{}]", "{\"error\":true"})
    void what_is_no_answer_at_all_is_a_fault(String answer) {
        assertThatThrownBy(() -> read(answer, 2)).isInstanceOf(WeatherFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "3", "\"x\"", "[null]", "[[]]", "{\"error\":true,\"reason\":\"x\"}"})
    void json_of_another_kind_is_no_forecast(String answer) {
        assertThat(read(answer, 1)).containsExactly(Optional.empty());
    }

    @Test
    void what_is_nested_without_end_is_a_fault() {
        assertThatThrownBy(() -> read("[".repeat(500_000), 2)).isInstanceOf(WeatherFault.class);
    }
}
