package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

class PhotoWordsTest {
    @ParameterizedTest
    @CsvSource({
        "'  Kho bạc  ', Kho bạc",
        "'Kho\u0000 bạc\u0007', Kho bạc",
        "'Kho\r\n\tbạc', Kho bạc",
        "'Kho\u00A0\u2028bạc', Kho bạc",
        "'\uD83DKho bạc\uDE00', Kho bạc",
        "'Kho ba\u0323c', Kho bạc",
        "'Vui \uD83D\uDE00', 'Vui \uD83D\uDE00'"
    })
    void text_is_one_clean_line(String typed, String kept) {
        assertThat(new PhotoWords(typed, null, null)).isEqualTo(new PhotoWords(kept, "", ""));
        assertThat(new PhotoWords(typed, null, null).caption()).isEqualTo(kept);
    }

    @Test
    void the_longest_texts_fit_counted_in_code_points() {
        PhotoWords longest = new PhotoWords("😀".repeat(1_000), "ộ".repeat(200), "a".repeat(500));

        assertThat(longest.caption()).hasSize(2_000);
    }

    @Test
    void each_text_that_is_too_long_is_a_mistake() {
        assertThatThrownBy(() -> new PhotoWords("a".repeat(1_001), "a".repeat(201), "a".repeat(501)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.mistakes())
                        .containsExactly(
                                Mistake.of("caption", "too-long", 1_000),
                                Mistake.of("credit", "too-long", 200),
                                Mistake.of("alt", "too-long", 500)));
    }

    @Test
    void what_a_file_says_too_much_of_is_cut() {
        PhotoWords words = PhotoWords.embedded("😀".repeat(1_001), "a".repeat(199) + " b");

        assertThat(words.caption()).isEqualTo("😀".repeat(1_000));
        assertThat(words.credit()).isEqualTo("a".repeat(199));
    }

    @Test
    void a_person_is_heard_before_the_file() {
        assertThat(new PhotoWords("người nói", " ", null).or(new PhotoWords("tệp nói", "Hà Linh", "")))
                .isEqualTo(new PhotoWords("người nói", "Hà Linh", ""));
    }
}
