package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @Test
    void marks_of_a_letter_may_be_typed_in_any_order() {
        assertThat(NormalForm.of("e\u0301\u0302 e\u0341\u0302 é\u0302 ê\u0301 ế"))
                .isEqualTo("ế ế ế ế ế");
        assertThat(NormalForm.of("o\u0301\u031B O\u031B\u0301 ó\u031B")).isEqualTo("ớ Ớ ớ");
        assertThat(NormalForm.of("ạ\u0306 a\u0306\u0323\u0323 ă\u0306")).isEqualTo("ặ ặ ă");
        assertThat(NormalForm.of("d\u0335i D\u0335I")).isEqualTo("đi ĐI");
        assertThat(NormalForm.of("e\u0301\u200B\u0302")).isEqualTo("ế");
    }

    @Test
    void letters_of_other_languages_are_as_nfc_has_them() {
        String yoruba = "Ọ\u0301pọ\u0300lọpọ\u0300 ẹ\u0301";

        assertThat(NormalForm.of(yoruba)).isEqualTo(yoruba);
        assertThat(NormalForm.of("o\u0301\u0323")).isEqualTo("ọ\u0301");
        assertThat(NormalForm.of("a\u0302\u0306 a\u0306\u0302 o\u0302\u031B i\u0301\u0302"))
                .isEqualTo("â\u0306 ă\u0302 ơ\u0302 í\u0302");
        assertThat(NormalForm.of("\u1112\u1161\u11AB \u0627\u0653 ɛ\u0303\u0301"))
                .isEqualTo("한 آ ɛ\u0303\u0301");
        assertThat(NormalForm.of("\u212B \u2126 \u0958")).isEqualTo("Å Ω \u0915\u093C");
    }

    @Test
    void other_forms_of_characters_stay() {
        String text = "30 m² và ½ № 5 ﬁ Ａ Ⅳ ①";

        assertThat(NormalForm.of(text)).isEqualTo(text);
    }

    @Test
    void a_text_that_is_normal_is_given_back_itself() {
        String text = new String("“Bắc – Nam”, 8.300 tỷ đồng: 30 m²\n\t½…");

        assertThat(NormalForm.of(text)).isSameAs(text);
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
                arguments("a\uFDCFb\uFDD0\uFDEFc\uFDF0", "a\uFDCFbc\uFDF0"),
                arguments("a\u180A\u180B\u180E\u180Fb\u1810", "a\u180Ab\u1810"),
                arguments("a\uD83F\uDFFEb", "ab"),
                arguments("\u21FF\u2200\u2201", "\u21FF\u2200\u2201"),
                arguments("\u1EF9\u1EFA\u1EFF\u1F00", "\u1EF9\u1EFA\u1EFF\u1F00"),
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

        assertThat(stacked).startsWith("\u00E1\u0316").hasSize(30 + 2).endsWith("b\u0301");
    }

    @Test
    void a_line_has_single_spaces_and_none_at_its_ends() {
        assertThat(NormalForm.line(" \n Hà\u00A0 \t Tĩnh \r\n")).isEqualTo("Hà Tĩnh");
        assertThat(NormalForm.line(" \n ")).isEmpty();
    }

    @Test
    @Timeout(10)
    void long_texts_take_no_longer_than_their_length() {
        for (String piece :
                List.of("a\u0301", "\u0301", "\u09BE", "\u1161", "\u200B", "\uD83D\uDE00", "\u20DD", "e\u0302\u0316")) {
            assertThat(NormalForm.aligned(piece.repeat(200_000)).text()).isNotNull();
        }
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
