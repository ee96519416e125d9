package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingSpeedTest {
    private static final int LENGTH = 200_000;

    /** What a square would take minutes for; slow machines included. */
    private static final Duration LINEAR = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "d",
                "a'",
                "a.",
                "a\\",
                "tieengs",
                "emmooixx ",
                "ma^`ma^` ",
                "a6a7a8 ",
                "a\u0301\u0323",
                "\u0301\u0323",
                "á»",
                "Ã ",
                "®«×",
                "@ ",
                "[a",
                "\uD83D"
            })
    void no_text_takes_more_than_linear_time(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(CpuTime.of(() -> decodeAndEncode(text))).isLessThan(LINEAR);
    }

    private static void decodeAndEncode(String text) {
        for (Keyboard keyboard : Keyboard.values()) {
            assertThat(keyboard.decode(text)).isNotEmpty();
            assertThat(keyboard.encode(text)).isNotEmpty();
        }
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(encoding.decode(text)).isNotEmpty();
            assertThat(encoding.encode(text)).isNotEmpty();
        }
    }
}
