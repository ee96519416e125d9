package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    nghiêng | ngh | iêng | NGANG
                    người   | ng  | ươi  | HUYEN
                    Tĩnh    | t   | inh  | NGA
                    quyết   | qu  | yêt  | SAC
                    quốc    | qu  | ôc   | SAC
                    quý     | qu  | y    | SAC
                    quí     | qu  | i    | SAC
                    gì      | g   | i    | HUYEN
                    gìn     | g   | in   | HUYEN
                    già     | gi  | a    | HUYEN
                    giường  | gi  | ương | HUYEN
                    giếng   | gi  | êng  | SAC
                    ghế     | gh  | ê    | SAC
                    đẹp     | đ   | ep   | NANG
                    hòa     | h   | oa   | HUYEN
                    hoà     | h   | oa   | HUYEN
                    thủy    | th  | uy   | HOI
                    thuỷ    | th  | uy   | HOI
                    khuỷu   | kh  | uyu  | HOI
                    kỹ      | k   | y    | NGA
                    kĩ      | k   | i    | NGA
                    Mỹ      | m   | y    | NGA
                    yêu     | ''  | yêu  | NGANG
                    oẳn     | ''  | oăn  | HOI
                    xoong   | x   | oong | NGANG
                    Kạn     | k   | an   | NANG
                    """)
    void a_syllable_has_onset_rime_and_tone(String word, String onset, String rime, Tone tone) {
        Syllable wanted = new Syllable(onset, rime, tone);

        assertThat(Syllable.parse(word)).contains(wanted);
        assertThat(Syllable.parse(word.toUpperCase(Locale.ROOT))).contains(wanted);
        assertThat(Syllable.parse(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "ng",
                "qu",
                "gh",
                "cê",
                "ki\u0301\u0301",
                "kắm",
                "ghà",
                "ngê",
                "nghà",
                "gê",
                "bac",
                "bàc",
                "tẻt",
                "nhãch",
                "đèp",
                "fa",
                "zô",
                "wa",
                "jun",
                "boong1",
                "strong",
                "Ronaldo",
                "quu",
                "lynh",
                "nghiêngg",
                "e\u0301e\u0301",
                "\u0301a",
                "b\u0301a",
                "cyr",
                "а\u0301"
            })
    void what_breaks_a_rule_is_none(String word) {
        assertThat(Syllable.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hay,false", "loan,false", "đi,true", "tôi,true", "hà,true", "mưa,true"})
    void it_tells_whether_any_diacritic_is_written(String word, boolean marked) {
        assertThat(Syllable.parse(word).orElseThrow().marked()).isEqualTo(marked);
    }

    @Test
    void a_stop_takes_two_tones_only() {
        assertThat(Syllable.parse("bác")).isPresent();
        assertThat(Syllable.parse("bạc")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("b", "ac", Tone.HUYEN));
    }

    @Test
    void ordinary_prose_is_made_of_syllables() {
        String prose = """
                Sáng sớm trên bến cá Cửa Sót tấp nập tiếng gọi nhau những chiếc thuyền vừa cập bờ nghiêng mình dưới nắng
                các bà các chị quẩy gánh ra chợ huyện khoai lang bưởi Phúc Trạch rượu nếp kẹo cu đơ bày khắp lối
                thuở trước ngoằn ngoèo khúc khuỷu bây giờ phẳng lì xuýt xoa quét vôi huỳnh huỵch uống nước chè xanh
                """;

        assertThat(prose.strip().split("\\s+"))
                .allMatch(word -> Syllable.parse(word).isPresent());
    }

    @RepeatedTest(200)
    void no_text_makes_it_fail(RepetitionInfo repetition) {
        String text = NormalFormTest.anyText(new Random(repetition.getCurrentRepetition()));

        assertThat(Syllable.parse(text)).isNotNull();
        assertThat(LanguageScore.of(text)).isNotNull();
    }
}
