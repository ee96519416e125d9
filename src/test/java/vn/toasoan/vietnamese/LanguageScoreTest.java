package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageScoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hay quá!                                    | 2 | 2 | 2 | 1
                    Loay hoay                                   | 2 | 2 | 2 | 0
                    khong co gi het                             | 4 | 4 | 3 | 0
                    KHONG CO GI HET                             | 4 | 4 | 3 | 0
                    TUYỆT VỜI                                   | 2 | 2 | 2 | 2
                    Ronaldo ghi bàn phút 90+3                   | 3 | 3 | 3 | 2
                    Chiều qua, UBND tỉnh và VTV ký kết          | 6 | 6 | 6 | 5
                    the quick brown fox                         | 4 | 1 | 1 | 0
                    👍 +1 100k https://vd.vn/a?b @lan x@y.vn    | 0 | 0 | 0 | 0
                    Xem baohatinh.vn #hatinh nhé                | 2 | 2 | 2 | 1
                    """)
    void it_counts_words_and_leaves_out_the_rest(String text, int words, int looking, int valid, int marked) {
        LanguageScore wanted = new LanguageScore(words, looking, valid, marked);

        assertThat(LanguageScore.of(text)).isEqualTo(wanted);
        assertThat(LanguageScore.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(wanted);
    }

    @Test
    void shares_are_of_the_words_counted() {
        LanguageScore score = LanguageScore.of("Hay quá!");

        assertThat(score.validShare()).isEqualTo(1);
        assertThat(score.markedShare()).isEqualTo(0.5);
        assertThat(LanguageScore.of("").markedShare()).isZero();
    }

    @Test
    void counts_that_do_not_nest_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageScore(1, 1, 1, 2));
    }

    @Test
    void a_long_text_is_counted_whole() {
        assertThat(LanguageScore.of("trời ơi ".repeat(50_000)).marked()).isEqualTo(100_000);
    }
}
