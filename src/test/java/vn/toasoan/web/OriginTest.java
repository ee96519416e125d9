package vn.toasoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @ParameterizedTest
    @ValueSource(strings = {"baohatinh.vn", "localhost:8080", "127.0.0.1:80", "[::1]:8080", "bao_thu.example", "A.B"})
    void what_names_a_host_is_one(String host) {
        assertThat(Origin.isHost(host)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"a b", "a/b", "[::1", "a:b", "a:123456", "a\"<b>", "a%0d", "user@a", "a?b", "a#b", "báo.vn"})
    void what_could_not_stand_in_an_address_is_none(String host) {
        assertThat(Origin.isHost(host)).isFalse();
    }
}
