package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tuyеt vời", "𝐭𝐮𝐲𝐞𝐭", "ｔｕｙｅｔ", "hοa", "Ⓗⓐⓨ"})
    void a_word_of_mixed_or_styled_letters_is_noticed(String text) {
        assertThat(LookAlikes.mixesLetters(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuyệt vời", "Москва đẹp", "α và β", "20ºC", "日本", "Hay 👍🏽", "Đường Ðà"})
    void letters_of_other_scripts_beside_vietnamese_are_no_disguise(String text) {
        assertThat(LookAlikes.mixesLetters(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tuyệt vời", "“Hay” – 20º… ‧", "👍🤝", "Ɏɏ", "\u024F", "\u1E00ỹ\u1EFF", "\u2010\u2027"})
    void usual_text_needs_no_closer_look(String text) {
        assertThat(LookAlikes.none(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h\u00ADay",
                "\u0250",
                "\u1DFF",
                "\u1F00",
                "\u200F",
                "\u2028",
                "hа",
                "e\u0301",
                "𝐭",
                "ｔ",
                "\uFE0F"
            })
    void all_else_does(String text) {
        assertThat(LookAlikes.none(text)).isFalse();
        assertThat(LookAlikes.none("Hay " + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ⓐi", "aⓩ", "ﬀ𝐭", "Tô\u0430", "ɡa", "Ｈay", "ｚa"})
    void the_ends_of_the_ranges_are_noticed(String text) {
        assertThat(LookAlikes.mixesLetters(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"⒵a", "⓪a", "ﬁn ﬂa ﬀ ﬃ ﬄ", "Nº 1ª", "aḀỿ", "ǅ", "℃ 5", "Nhà ① ②", "ấ Ω"})
    void signs_and_letters_of_print_are_no_disguise(String text) {
        assertThat(LookAlikes.mixesLetters(text)).isFalse();
    }

    @Test
    void what_nobody_sees_between_letters_is_noticed() {
        assertThat(LookAlikes.hidesCharacters("tu\u200Byệt")).isTrue();
        assertThat(LookAlikes.hidesCharacters("tuyệt\u200B vời \uFEFF")).isFalse();
        assertThat(LookAlikes.hidesCharacters("👨\u200D👩")).isFalse();
        assertThat(LookAlikes.hidesCharacters("Hay\uD83E\uDEE8quá")).isFalse();
    }

    /** Khmer's inherent vowels, an empty Braille cell, an object's place, private and unassigned characters, a selector. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u115F", "\u1160", "\uFFA0", "\u180B", "\u180F", "\uFE00", "\uFE0F", "\uDB40\uDDEF", "\u00AD",
                "\u17B4", "\u17B5", "\u2800", "\uFFFC", "\uE000", "\u0378", "\uDB40\uDD00", "\u3164", "\u034F"
            })
    void characters_that_show_nothing_are_noticed_between_letters(String unseen) {
        assertThat(LookAlikes.hidesCharacters("tu" + unseen + "yệt")).isTrue();
        assertThat(LookAlikes.hidesCharacters("tuyệt" + unseen + " vời")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h\u0338ay",
                "h\u0350ay",
                "h\u20D0ay",
                "h\u20F0ay",
                "h\u0332ay",
                "h\u0337ay",
                "h\u0353ay",
                "h\u0362ay",
                "h\u20D2ay",
                "h\u20E0ay"
            })
    void lines_through_letters_are_noticed(String text) {
        assertThat(LookAlikes.pilesMarks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h\u0331ay", "h\u0339ay", "h\u0363ay", "đ\u0301 b\u0301 ay", "a\u0302\u0301\u0323n"})
    void a_slip_or_two_is_none(String text) {
        assertThat(LookAlikes.pilesMarks(text)).isFalse();
    }

    @Test
    void a_keycap_is_an_emoji() {
        assertThat(LookAlikes.pilesMarks("Đội mạnh nhất 1\uFE0F\u20E3")).isFalse();
    }

    @Test
    void marks_in_piles_or_on_consonants_are_noticed() {
        assertThat(LookAlikes.pilesMarks("h\u0301\u0300\u0302\u0309ay")).isTrue();
        assertThat(LookAlikes.pilesMarks("h\u0300a\u0300y\u0300 t\u0300v\u0300"))
                .isTrue();
        assertThat(LookAlikes.pilesMarks("h\u0337ay")).isTrue();
        assertThat(LookAlikes.pilesMarks("d\u0335i \u2764\uFE0F")).isFalse();
        assertThat(LookAlikes.pilesMarks("e\u0302\u0301\u0323 hay")).isFalse();
        assertThat(LookAlikes.pilesMarks("e\u0302\u0301\u0323 e\u0302\u0301\u0323"))
                .isTrue();
        assertThat(LookAlikes.pilesMarks("e\u0302\u0301\u0323\u0303")).isTrue();
        assertThat(LookAlikes.pilesMarks("Tuye\u0302\u0323t vo\u031B\u0300i")).isFalse();
    }

    @Test
    void the_plain_text_is_what_was_meant() {
        assertThat(LookAlikes.plain("tuуệt\u200B vờі")).isEqualTo("tuyệt vời");
        assertThat(LookAlikes.plain("ｔｕｙệｔ")).isEqualTo("tuyệt");
        assertThat(LookAlikes.plain("tu\uFE0Fyệt\uDB40\uDD00")).isEqualTo("tuyệt");
    }

    /** Canonical order sorts a pile in the square of its height: a comment of these took 3.6 s. */
    @Test
    void towers_of_marks_are_noticed_before_they_are_sorted() {
        String tower = "a" + "\u0301\u0323".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(LookAlikes.pilesMarks(tower)).isTrue();
            assertThat(LookAlikes.plain(tower)).isEqualTo("ạ");
        });
    }
}
