package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalFormTest {

    @Test
    void marks_apart_come_together() {
        String apart = Normalizer.normalize("Hà Tĩnh, nghiêng, ưỡn", Normalizer.Form.NFD);

        assertThat(NormalForm.of(apart)).isEqualTo("Hà Tĩnh, nghiêng, ưỡn");
    }

    @Test
    void marks_of_a_letter_may_come_in_either_canonical_order() {
        assertThat(NormalForm.of("e\u0323\u0302")).isEqualTo("ệ");
        assertThat(NormalForm.of("e\u0302\u0323")).isEqualTo("ệ");
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_be_seen_goes_or_becomes_plain(String given, String wanted) {
        assertThat(NormalForm.of(given)).isEqualTo(wanted);
    }

    static Stream<Arguments> what_cannot_be_seen_goes_or_becomes_plain() {
        return Stream.of(
                arguments("a\u00A0b", "a b"),
                arguments("a\u3000b", "a b"),
                arguments("a\u200Bb", "ab"),
                arguments("a\uFEFFb", "ab"),
                arguments("a\u00ADb", "ab"),
                arguments("a\u202Eb", "ab"),
                arguments("a\u0000b", "ab"),
                arguments("a\u0007b", "ab"),
                arguments("a\uFFFEb", "ab"),
                arguments("a\u3164b", "ab"),
                arguments("a\uD800b", "a\uFFFDb"),
                arguments("a\uDC00b", "a\uFFFDb"),
                arguments("a\uD83D", "a\uFFFD"),
                arguments("a\r\nb", "a\nb"),
                arguments("a\rb", "a\nb"),
                arguments("a\u2028b", "a\nb"),
                arguments("a\tb", "a\tb"));
    }

    @Test
    void an_emoji_of_several_people_stays_one() {
        String family = "👨\u200D👩\u200D👧";

        assertThat(NormalForm.of(family + "\u200Bđi chơi")).isEqualTo(family + "đi chơi");
        assertThat(NormalForm.of("a\u200Db")).isEqualTo("ab");
    }

    @Test
    void marks_stacked_without_end_are_cut() {
        String stacked = NormalForm.of("a" + "\u0316\u0301".repeat(100_000) + "b\u0301");

        assertThat(stacked).hasSizeLessThan(40).endsWith("b\u0301");
    }

    @Test
    void a_line_has_single_spaces_and_none_at_its_ends() {
        assertThat(NormalForm.line(" \n Hà\u00A0 \t Tĩnh \r\n")).isEqualTo("Hà Tĩnh");
        assertThat(NormalForm.line(" \n ")).isEmpty();
    }

    @RepeatedTest(200)
    void it_is_idempotent_on_any_text(RepetitionInfo repetition) {
        String text = anyText(new Random(repetition.getCurrentRepetition()));

        assertThat(NormalForm.of(NormalForm.of(text))).isEqualTo(NormalForm.of(text));
        assertThat(NormalForm.line(NormalForm.line(text))).isEqualTo(NormalForm.line(text));
    }

    /** UTF-16 units of every kind, broken pairs among them. */
    static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0x0300 + random.nextInt(0x30)));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> text.appendCodePoint(0x1F300 + random.nextInt(0x400));
                case 4 -> text.append("\u200D \u00A0\r\n\u0000\uFE0F".charAt(random.nextInt(7)));
                default -> text.append("aăâeêioôơuưyđĐẾỵ".charAt(random.nextInt(16)));
            }
        }
        return text.toString();
    }
}
