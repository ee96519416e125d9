package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | ''
            bai hát                  | BARE MARKED
            đi 20 km                 | MARKED NUMBER BARE
            U23 thắng                | FOREIGN MARKED
            xem baohatinh.vn         | BARE FOREIGN
            @minh #hatinh N.V.A.     | FOREIGN FOREIGN FOREIGN
            vui, qua                 | BARE PAUSE BARE
            vui 😀 qua               | BARE PAUSE BARE
            vui. qua.                | BARE END BARE END
            vui.qua                  | BARE PAUSE BARE
            vui! qua? a… o...        | BARE END BARE END BARE END BARE END
            """)
    void a_text_is_words_signs_and_ends(String text, String parts) {
        assertThat(parts(text)).isEqualTo(parts);
    }

    @Test
    void each_lines_end_is_a_sentences_end_once_and_before_the_next_word() {
        assertThat(parts("vui\nqua")).isEqualTo("BARE END BARE");
        assertThat(parts("vui \n\n qua")).isEqualTo("BARE END BARE");
        assertThat(parts("vui qua\n")).isEqualTo("BARE BARE");
        assertThat(parts("\nvui.\n")).isEqualTo("END BARE END");
    }

    @Test
    void it_tells_where_words_are_and_what_syllable() {
        SentenceParts parts = new SentenceParts("Ở\nHòa xyz");
        parts.next();
        assertThat(parts.start()).isZero();
        parts.next();
        parts.next();
        assertThat(parts.start()).isEqualTo(2);
        assertThat(parts.word()).isEqualTo("Hòa");
        assertThat(parts.last()).isEqualTo('a');
        assertThat(parts.syllable()).contains(new Syllable("h", "oa", Tone.HUYEN));
        parts.next();
        assertThat(parts.syllable()).isEmpty();
        assertThat(parts.next()).isFalse();
    }

    private static String parts(String text) {
        SentenceParts parts = new SentenceParts(text);
        StringJoiner found = new StringJoiner(" ");
        while (parts.next()) {
            found.add(parts.part().name());
        }
        return found.toString();
    }
}
