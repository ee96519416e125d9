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
                    giếc    | gi  | êc   | SAC
                    giêng   | gi  | êng  | NGANG
                    giết    | gi  | êt   | SAC
                    gịa     | g   | ia   | NANG
                    giạ     | gi  | a    | NANG
                    gìa     | gi  | a    | HUYEN
                    gíup    | gi  | up   | SAC
                    gen     | g   | en   | NGANG
                    gíp     | g   | ip   | SAC
                    qúa     | qu  | a    | SAC
                    hòan    | h   | oan  | HUYEN
                    quới    | qu  | ơi   | SAC
                    quít    | qu  | it   | SAC
                    quýnh   | qu  | ynh  | SAC
                    quoắt   | qu  | oăt  | SAC
                    uể      | ''  | uê   | HOI
                    uỷ      | ''  | uy   | HOI
                    yểng    | ''  | yêng | HOI
                    ỉa      | ''  | ia   | HOI
                    ý       | ''  | y    | SAC
                    ngoằn   | ng  | oăn  | HUYEN
                    khuya   | kh  | uya  | NGANG
                    thuở    | th  | uơ   | HOI
                    huỵch   | h   | uych | NANG
                    ngoao   | ng  | oao  | NGANG
                    ngoèo   | ng  | oeo  | HUYEN
                    khuâng  | kh  | uâng | NGANG
                    tuềnh   | t   | uênh | HUYEN
                    chửi    | ch  | ưi   | HOI
                    hươu    | h   | ươu  | NGANG
                    cướp    | c   | ươp  | SAC
                    truân   | tr  | uân  | NGANG
                    truyền  | tr  | uyên | HUYEN
                    buýt    | b   | uyt  | SAC
                    voan    | v   | oan  | NGANG
                    phuy    | ph  | uy   | NGANG
                    góa     | g   | oa   | SAC
                    gioăng  | gi  | oăng | NGANG
                    pin     | p   | in   | NGANG
                    Pắc     | p   | ăc   | SAC
                    moóc    | m   | ooc  | SAC
                    Đoòng   | đ   | oong | HUYEN
                    trôốc   | tr  | ôôc  | SAC
                    Đắk     | đ   | ăk   | SAC
                    Lăk     | l   | ăk   | NGANG
                    ka      | k   | a    | NGANG
                    Kông    | k   | ông  | NGANG
                    Thy     | th  | y    | NGANG
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
                "kia\u0301\u0300",
                "áá",
                "íà",
                "Äi",
                "iêu",
                "yên\u0300g\u0301",
                "yai",
                "iếc",
                "giơng",
                "gía\u0323",
                "gin\u0323h",
                "coa",
                "koa",
                "boai",
                "phoai",
                "vuy",
                "muyên",
                "rua\u0302n",
                "noai",
                "goan",
                "gioan",
                "truê",
                "puôn",
                "puơ",
                "quu",
                "quôn",
                "khao\u0302ng",
                "khưi",
                "thươp",
                "tươ",
                "nươ",
                "muơ",
                "đăkk",
                "năk",
                "đằk",
                "đạk",
                "ing",
                "kan\u0323g",
                "chy",
                "dy",
                "bích\u0301\u0300",
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
    void a_mark_typed_twice_or_before_the_vowels_own_counts_once() {
        assertThat(Syllable.parse("ki\u0301\u0301")).contains(new Syllable("k", "i", Tone.SAC));
        assertThat(Syllable.parse("tie\u0301\u0302ng")).contains(new Syllable("t", "iêng", Tone.SAC));
        assertThat(Syllable.parse("TIÉ\u0302NG")).contains(new Syllable("t", "iêng", Tone.SAC));
        assertThat(Syllable.parse("nghie\u0302\u0302\u0302\u0301\u0301\u0301ng"))
                .contains(new Syllable("ngh", "iêng", Tone.SAC));
        assertThat(Syllable.parse("nghie\u0302\u0302\u0302\u0302\u0301\u0301\u0301\u0301ng"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hòa    | hòa    | hoà
                    hoà    | hòa    | hoà
                    khỏe   | khỏe   | khoẻ
                    thủy   | thủy   | thuỷ
                    ủy     | ủy     | uỷ
                    QUÝ    | quý    | quý
                    hòan   | hoàn   | hoàn
                    ngừơi  | người  | người
                    giữa   | giữa   | giữa
                    gìa    | già    | già
                    gịa    | gịa    | gịa
                    gìn    | gìn    | gìn
                    mía    | mía    | mía
                    của    | của    | của
                    tuổi   | tuổi   | tuổi
                    ngoài  | ngoài  | ngoài
                    khuỷu  | khuỷu  | khuỷu
                    ngoáy  | ngoáy  | ngoáy
                    ngoèo  | ngoèo  | ngoèo
                    thuở   | thuở   | thuở
                    huệ    | huệ    | huệ
                    yểu    | yểu    | yểu
                    chào   | chào   | chào
                    huỳnh  | huỳnh  | huỳnh
                    moóc   | moóc   | moóc
                    quyển  | quyển  | quyển
                    toa    | toa    | toa
                    ế      | ế      | ế
                    """)
    void it_is_written_in_both_placements(String word, String old, String modern) {
        Syllable syllable = Syllable.parse(word).orElseThrow();

        assertThat(syllable.written(TonePlacement.OLD)).isEqualTo(old);
        assertThat(syllable.written(TonePlacement.NEW)).isEqualTo(modern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kỹ | kĩ
                    Mỹ | mĩ
                    lý | lí
                    hy | hi
                    sỹ | sĩ
                    tỷ | tỉ
                    Vỹ | vĩ
                    Thy | thi
                    quý | quí
                    quy | qui
                    quýt | quít
                    quỳnh | quình
                    quỵp | quịp
                    """)
    void y_and_i_may_be_two_spellings_of_one(String y, String i) {
        Syllable one = Syllable.parse(y).orElseThrow();
        Syllable other = Syllable.parse(i).orElseThrow();

        assertThat(one.otherSpelling()).contains(other);
        assertThat(other.otherSpelling()).contains(one);
        assertThat(one.isVariantOf(other)).isTrue();
        assertThat(one.isVariantOf(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tay,tai", "thúy,thúi", "ý,í", "y,i", "tuy,tui", "chi,thi", "đi,đì", "kỹ,kỉ", "quyên,quên", "yêu,yếu"})
    void elsewhere_the_letter_is_the_word(String one, String other) {
        assertThat(Syllable.parse(one)
                        .orElseThrow()
                        .isVariantOf(Syllable.parse(other).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tay", "ý", "i", "chi", "đi", "im", "lim", "kính", "quyên", "quê", "hủy"})
    void most_have_one_spelling(String word) {
        assertThat(Syllable.parse(word).orElseThrow().otherSpelling()).isEmpty();
    }

    @Test
    void the_longest_has_marks_apart_and_once_again() {
        assertThat(Syllable.parse("nghie\u0302\u0302\u0302\u0302\u0301\u0301\u0301ng"))
                .contains(new Syllable("ngh", "iêng", Tone.SAC));
    }

    @Test
    void a_bare_word_may_stand_for_these() {
        assertThat(Syllable.candidates("quyt"))
                .extracting(syllable -> syllable.written(TonePlacement.OLD))
                .containsExactlyInAnyOrder("quýt", "quỵt");
        assertThat(Syllable.candidates("du"))
                .extracting(syllable -> syllable.written(TonePlacement.OLD))
                .containsExactlyInAnyOrder(
                        "du", "dù", "dú", "dủ", "dũ", "dụ", "dư", "dừ", "dứ", "dử", "dữ", "dự", "đu", "đù", "đú", "đủ",
                        "đũ", "đụ", "đư", "đừ", "đứ", "đử", "đữ", "đự");
        assertThat(Syllable.candidates("gia")).hasSize(7).contains(new Syllable("g", "ia", Tone.NANG));
        assertThat(Syllable.candidates("dak"))
                .extracting(syllable -> syllable.written(TonePlacement.OLD))
                .containsExactlyInAnyOrder("đăk", "đắk");
        assertThat(Syllable.candidates("the quick")).isEmpty();
        assertThat(Syllable.candidates("fox")).isEmpty();
        assertThat(Syllable.candidates("đu")).isEmpty();
        assertThat(Syllable.candidates("")).isEmpty();
        assertThat(Spelling.allowsFolded("nghieng")).isTrue();
        assertThat(Spelling.allowsFolded("strong")).isFalse();
    }

    @Test
    void a_stop_takes_two_tones_only() {
        assertThat(Syllable.parse("bác")).isPresent();
        assertThat(Syllable.parse("bạc")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("b", "ac", Tone.HUYEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("b", "", Tone.NGANG));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("f", "a", Tone.NGANG));
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
