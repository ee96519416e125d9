package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @ParameterizedTest
    @EnumSource(Setting.class)
    void every_setting_is_explained(Setting setting) {
        assertThat(Texts.of("setting." + setting.propertyName())).isNotBlank();
    }
}
