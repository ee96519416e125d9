package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeatherServerTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://api.open-meteo.com", "http://127.0.0.1:8081/x", "https://a.b?apikey=c"})
    void an_address_of_the_web_is_asked(String setting) {
        assertThat(new WeatherServer(Optional.of(setting)).address()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.open-meteo.com", "file:///etc/passwd", "ftp://a.b", "https://", "h t", "/v1"})
    void anything_else_is_not(String setting) {
        assertThat(new WeatherServer(Optional.of(setting)).address()).isEmpty();
    }

    @Test
    void without_a_setting_nobody_is_asked() {
        assertThat(new WeatherServer(Optional.empty()).address()).isEmpty();
    }
}
