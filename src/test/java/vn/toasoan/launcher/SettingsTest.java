package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static Settings environment(Map<String, String> environment) {
        return new Settings(Map.<String, String>of()::get, environment::get);
    }

    @Test
    void without_anything_given_the_standard_holds() {
        Settings settings = environment(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.path(Setting.HOME)).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.text(Setting.THEME)).isEqualTo("baohatinh");
        assertThat(settings.is(Setting.IMPORT_CONTENT)).isTrue();
    }

    @Test
    void a_property_wins_over_the_environment_and_an_empty_value_counts_as_none() {
        Settings both = new Settings(
                Map.of("toasoan.port", "9001", "toasoan.theme", " ")::get,
                Map.of("TOASOAN_PORT", "9002", "TOASOAN_THEME", "khac", "TOASOAN_COMMENT_RATE", "")::get);

        assertThat(both.port()).isEqualTo(9001);
        assertThat(both.text(Setting.THEME)).isEqualTo("khac");
        assertThat(both.text(Setting.COMMENT_RATE)).isEqualTo("30");
    }

    @ParameterizedTest
    @CsvSource({
        "TOASOAN_PORT, 0",
        "TOASOAN_PORT, 65536",
        "TOASOAN_PORT, 8080a",
        "TOASOAN_PORT, 99999999999999999999",
        "TOASOAN_COMMENT_RATE, -1",
        "TOASOAN_IMPORT_CONTENT, co",
        "TOASOAN_AOT, yes"
    })
    void a_value_that_cannot_be_is_one_line_naming_it(String name, String value) {
        assertThatThrownBy(() -> environment(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.code()).isEqualTo(Stop.USAGE))
                .hasMessageContaining(name + "=" + value)
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_number_is_shown_without_grouping() {
        assertThatThrownBy(() -> environment(Map.of("TOASOAN_PORT", "70000"))).hasMessageContaining("65535");
    }

    @Test
    void the_server_gets_every_setting_with_absolute_paths() {
        Map<String, String> given = environment(
                        Map.of("TOASOAN_HOME", "bao/../so-lieu", "TOASOAN_TRUSTED_PROXIES", "10.0.0.1"))
                .environment();

        assertThat(given).hasSize(Setting.values().length).containsEntry("TOASOAN_TRUSTED_PROXIES", "10.0.0.1");
        assertThat(given.get("TOASOAN_HOME"))
                .isEqualTo(Path.of("so-lieu").toAbsolutePath().toString());
    }

    @ParameterizedTest
    @CsvSource({"DB_URL, TOASOAN_DB_URL, toasoan.db.url", "PORT, TOASOAN_PORT, toasoan.port"})
    void a_setting_has_two_names(Setting setting, String environment, String property) {
        assertThat(setting.environmentName()).isEqualTo(environment);
        assertThat(setting.propertyName()).isEqualTo(property);
    }
}
