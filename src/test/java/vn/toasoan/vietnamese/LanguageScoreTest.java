package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageScoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hay quá!                             | Hay:BARE quá:MARKED
                    Loay hoay                            | Loay:BARE hoay:BARE
                    khong co gi het                      | khong:STRIPPED co:STRIPPED gi:STRIPPED het:STRIPPED
                    KHONG CO GI HET                      | KHONG:STRIPPED CO:STRIPPED GI:STRIPPED HET:STRIPPED
                    TUYỆT VỜI                            | TUYỆT:MARKED VỜI:MARKED
                    cua rang me                          | cua:DOUBTFUL rang:DOUBTFUL me:DOUBTFUL
                    Ronaldo ghi bàn phút 90+3            | Ronaldo:NAME ghi:BARE bàn:MARKED phút:MARKED
                    Van Gaal gặp Man City                | Van:NAME Gaal:NAME gặp:MARKED Man:BARE City:NAME
                    hôm nay Nguyen nghỉ                  | hôm:MARKED nay:BARE Nguyen:DOUBTFUL nghỉ:MARKED
                    Nguyen nghỉ. Nguoi ta                | Nguyen:STRIPPED nghỉ:MARKED Nguoi:STRIPPED ta:BARE
                    xã, UBND và HĐND huyện               | xã:MARKED UBND:NEUTRAL và:MARKED HĐND:NEUTRAL huyện:MARKED
                    the quick brown fox                  | the:DOUBTFUL quick:FOREIGN brown:FOREIGN fox:FOREIGN
                    xem video, ko biết                   | xem:BARE video:NEUTRAL ko:NEUTRAL biết:MARKED
                    a k ở                                | a:NEUTRAL k:NEUTRAL ở:MARKED
                    đc sđt                               | đc:NEUTRAL sđt:NEUTRAL
                    nghiệmg ngừoif                       | nghiệmg:MISSPELT ngừoif:MISSPELT
                    été à la plage                       | été:FOREIGN à:MARKED la:STRIPPED plage:FOREIGN
                    año ọ̀rọ̀ слово                        | año:ALIEN ọ̀rọ̀:ALIEN слово:ALIEN
                    Müller Özil                          | Müller:NAME Özil:NAME
                    nàyy anhhh đâuu                      | nàyy:MARKED anhhh:FOREIGN đâuu:MARKED
                    nói “read it later” rồi              | nói:MARKED read:NEUTRAL it:NEUTRAL later:NEUTRAL rồi:MARKED
                    nói "read later" rồi                 | nói:MARKED read:NEUTRAL later:NEUTRAL rồi:MARKED
                    “read later rồi                      | read:FOREIGN later:FOREIGN rồi:MARKED
                    đâuVà                                | đâu:MARKED Và:MARKED
                    U23 kho6ng                           | U23:NEUTRAL kho6ng:NEUTRAL
                    👍 +1 100k https://vd.vn/a @lan #vui | ''
                    """)
    void it_says_how_each_word_counts(String text, String wanted) {
        assertThat(kinds(text)).isEqualTo(wanted);
        assertThat(kinds(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(wanted);
    }

    private static String kinds(String text) {
        String normal = NormalForm.of(text);
        return LanguageScore.of(text).words().stream()
                .map(word -> normal.substring(word.start(), word.end()) + ":" + word.kind())
                .collect(Collectors.joining(" "));
    }

    @Test
    void it_counts_by_kind() {
        LanguageScore score = LanguageScore.of("Hay quá, Ronaldo! Nguoi ta nghiệmg, cua rang me, beautiful là ok");

        assertThat(List.of(WordKind.values()).stream().map(score::count)).containsExactly(2, 2, 1, 3, 1, 1, 0, 1, 1);
        assertThat(score.counted()).isEqualTo(10);
        assertThat(score.vietnamese()).isEqualTo(5);
        assertThat(score.vietnameseLooking()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"đi,true", "ĐI,true", "mỹ,true", "à la,false", "hay,false", "ẹ ọ,false", "ạ,true", "ñ,false"})
    void some_letters_are_of_vietnamese_alone(String text, boolean unmistakable) {
        assertThat(LanguageScore.of(text).unmistakable()).isEqualTo(unmistakable);
    }

    @ParameterizedTest
    @CsvSource({
        "Hay,true",
        "Loay hoay,true",
        "Hay hay,true",
        "Hay qua,false",
        "Ronaldo hay,false",
        "hay quá,false",
        "'',false"
    })
    void some_words_need_no_marks(String text, boolean none) {
        assertThat(LanguageScore.of(text).needsNoMarks()).isEqualTo(none);
    }

    @Test
    void nothing_has_no_words() {
        assertThat(LanguageScore.of("").words()).isEmpty();
        assertThat(LanguageScore.of("").counted()).isZero();
    }

    @Test
    void a_long_text_is_counted_whole() {
        assertThat(LanguageScore.of("trời ơi ".repeat(50_000)).count(WordKind.MARKED))
                .isEqualTo(100_000);
    }
}
