package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeatherTest {
    private static final String TWO_LOCALITIES = """
            {"issuedAt": "2026-11-23T05:00:00+07:00", "source": "Đài Khí tượng", "localities": {
              "Phường Thành Sen": {"days": [
                {"date": "2026-11-24", "condition": "partly-cloudy", "min": 18, "max": 24, "rainChance": 20},
                {"date": "2026-11-23", "condition": "rain", "min": 17, "max": 21, "rainChance": 70}]},
              "Phường Bắc Hồng Lĩnh": {"days": [
                {"date": "2026-11-23", "condition": "drizzle", "min": 16, "max": 20, "rainChance": 55}]}}}
            """;

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("weather.json");
        Files.writeString(file, TWO_LOCALITIES);
    }

    private Weather at(String instant) {
        return new Weather(List.of(new FileWeather(file)), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void a_forecast_tells_its_source_time_and_days_in_order() {
        LocalWeather weather = at("2026-11-22T23:00:00Z").of("Phường Thành Sen");

        assertThat(weather.locality()).isEqualTo("Phường Thành Sen");
        assertThat(weather.stale()).isFalse();
        assertThat(weather.forecast())
                .contains(new Forecast(
                        "Đài Khí tượng",
                        Instant.parse("2026-11-22T22:00:00Z"),
                        List.of(
                                new DayForecast(LocalDate.of(2026, 11, 23), Condition.RAIN, 17, 21, 70),
                                new DayForecast(LocalDate.of(2026, 11, 24), Condition.PARTLY_CLOUDY, 18, 24, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        // now, in UTC; stale; days left
        "2026-11-22T21:00:00Z, false, 2", // before it was issued: a clock that is slow is no reason
        "2026-11-23T10:00:00Z, false, 2", // 12 hours to the second
        "2026-11-23T10:00:01Z, true, 2",
        "2026-11-23T16:59:59Z, true, 2", // the last second of the 23rd in Hà Tĩnh
        "2026-11-23T17:00:00Z, true, 1", // the 24th has begun there
        "2026-11-24T17:00:00Z, true, 2", // all days are over: told as they were
    })
    void a_forecast_ages(String now, boolean stale, int days) {
        LocalWeather weather = at(now).of("Phường Thành Sen");

        assertThat(weather.stale()).isEqualTo(stale);
        assertThat(weather.forecast().orElseThrow().days()).hasSize(days);
    }

    @Test
    void a_fresh_forecast_of_days_gone_by_is_stale() throws IOException {
        Files.writeString(file, TWO_LOCALITIES.replace("2026-11-23T05:00:00", "2026-11-25T05:00:00"));

        assertThat(at("2026-11-24T23:00:00Z").of("Phường Thành Sen").stale()).isTrue();
    }

    @Test
    void localities_stand_in_the_order_of_the_file() {
        assertThat(at("2026-11-23T00:00:00Z").localities()).containsExactly("Phường Thành Sen", "Phường Bắc Hồng Lĩnh");
    }

    @Test
    void a_name_is_found_in_either_unicode_form() {
        String decomposed = Normalizer.normalize("Phường Thành Sen", Form.NFD);

        assertThat(at("2026-11-23T00:00:00Z").of(decomposed).forecast()).isPresent();
    }

    @Test
    void a_locality_without_a_forecast_is_told_so() {
        assertThat(at("2026-11-23T00:00:00Z").of("Xã Hương Sơn"))
                .isEqualTo(new LocalWeather("Xã Hương Sơn", Optional.empty(), false));
    }

    @Test
    void without_a_file_there_is_no_forecast() throws IOException {
        Files.delete(file);

        assertThat(at("2026-11-23T00:00:00Z").of("Phường Thành Sen").forecast()).isEmpty();
        assertThat(at("2026-11-23T00:00:00Z").localities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"issuedAt\": \"hôm qua\", \"source\": \"x\", \"localities\": {}}",
                "{\"issuedAt\": \"2026-11-23T05:00:00+07:00\", \"source\": \"x\", \"localities\": []}",
                "{\"issuedAt\": \"2026-11-23T05:00:00+07:00\", \"source\": 1, \"localities\": {}}"
            })
    void a_broken_file_is_no_forecast(String broken) throws IOException {
        Files.writeString(file, broken);

        assertThat(at("2026-11-23T00:00:00Z").of("Phường Thành Sen").forecast()).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_no_forecast() throws IOException {
        Files.write(file, TWO_LOCALITIES.getBytes(StandardCharsets.UTF_16LE));

        assertThat(at("2026-11-23T00:00:00Z").localities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"drizzle\"', '\"snow\"'",
        "'\"min\": 16', '\"min\": 26'",
        "'\"rainChance\": 55', '\"rainChance\": 101'",
        "'\"rainChance\": 55', '\"rainChance\": \"55\"'",
        "'\"2026-11-23\", \"condition\": \"drizzle\"', '\"2026-02-30\", \"condition\": \"drizzle\"'"
    })
    void one_locality_that_makes_no_sense_harms_no_other(String sense, String nonsense) throws IOException {
        assertThat(TWO_LOCALITIES).contains(sense);
        Files.writeString(file, TWO_LOCALITIES.replace(sense, nonsense));

        assertThat(at("2026-11-23T00:00:00Z").localities()).containsExactly("Phường Thành Sen");
    }

    @Test
    void a_changed_file_is_read_again() throws IOException {
        Weather weather = at("2026-11-23T00:00:00Z");
        assertThat(max(weather)).isEqualTo(21);

        Files.writeString(file, TWO_LOCALITIES.replace("\"max\": 21", "\"max\": 29"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-23T00:00:00Z")));
        assertThat(max(weather)).isEqualTo(29);

        Files.delete(file);
        assertThat(weather.localities()).isEmpty();

        write();
        assertThat(max(weather)).isEqualTo(21);
    }

    private static int max(Weather weather) {
        return weather.of("Phường Thành Sen")
                .forecast()
                .orElseThrow()
                .days()
                .getFirst()
                .max();
    }

    @Test
    void a_file_of_the_same_time_and_size_is_not_read_again() throws IOException {
        Weather weather = at("2026-11-23T00:00:00Z");
        FileTime before = Files.getLastModifiedTime(file);
        assertThat(max(weather)).isEqualTo(21);

        Files.writeString(file, TWO_LOCALITIES.replace("\"max\": 21", "\"max\": 29"));
        Files.setLastModifiedTime(file, before);

        assertThat(max(weather)).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void each_condition_has_a_code_and_a_vietnamese_name(Condition condition) {
        assertThat(Condition.of(condition.code())).isEqualTo(condition);
        assertThat(condition.label()).isNotBlank();
    }

    private record Told(int max, String issuedAt, LocalDate day) implements WeatherProvider {
        @Override
        public Optional<Forecast> forecast(String localityName) {
            DayForecast told = new DayForecast(day, Condition.RAIN, 0, max, 0);
            return Optional.of(new Forecast("x", Instant.parse(issuedAt), List.of(told)));
        }

        @Override
        public List<String> localities() {
            return List.of("Xã " + max, "Phường Thành Sen");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 35", "2026-11-22, 21"
    }) // fetched for today; fetched for yesterday, while the file knows today
    void what_was_fetched_goes_first_while_it_reaches_today(LocalDate fetchedFor, int max) {
        Told fetched = new Told(35, "2026-11-20T00:00:00Z", fetchedFor);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

        assertThat(max(new Weather(List.of(fetched, new FileWeather(file)), clock)))
                .isEqualTo(max);
    }

    @Test
    void when_no_forecast_reaches_today_the_first_is_told_as_old() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-23T00:00:00Z"), ZoneOffset.UTC);
        Told fetched = new Told(35, "2026-11-20T00:00:00Z", LocalDate.of(2026, 11, 20));
        Weather weather = new Weather(List.of(fetched, new FileWeather(file)), clock);

        assertThat(max(weather)).isEqualTo(35);
        assertThat(weather.of("Phường Thành Sen").stale()).isTrue();
    }

    @Test
    void places_of_the_file_come_first() {
        Told fetched = new Told(35, "2026-11-20T00:00:00Z", LocalDate.of(2026, 11, 20));

        assertThat(new Weather(List.of(fetched, new FileWeather(file)), Clock.systemUTC()).localities())
                .containsExactly("Phường Thành Sen", "Phường Bắc Hồng Lĩnh", "Xã 35");
    }

    @Test
    void a_forecast_of_no_day_cannot_exist() {
        assertThatThrownBy(() -> new Forecast("x", Instant.EPOCH, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
