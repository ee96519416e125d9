package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đường Nguyễn Huệ       | duong nguyen hue
                    XÂY DỰNG NÔNG THÔN MỚI | xay dung nong thon moi
                    ưỡn ẹo, 8.300 đảng viên! | uon eo, 8.300 dang vien!
                    HÒA hoà Hoà            | hoa hoa hoa
                    İstanbul ILI           | istanbul ili
                    Café São Paulo         | cafe sao paulo
                    """)
    void diacritics_and_capitals_go(String given, String wanted) {
        assertThat(Folding.fold(given)).isEqualTo(wanted);
        assertThat(Folding.fold(Normalizer.normalize(given, Normalizer.Form.NFD)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ﬁ ﬃ Ａｂ１％ Ⅳ ①      | fi ffi ab1% iv 1
                    30 m² ½ № 5 … ™        | 30 m2 1/2 no 5 ... tm
                    𝐓𝐮𝐲ể𝐧 ℌà                | tuyen ha
                    Ðà Nẵng, ÐẢNG, ðảng, Ɖ  | da nang, dang, dang, d
                    Łódź, Ørsted, Straße    | lodz, orsted, strasse
                    Œuvre, Æsir, Þór, STRAẞE | oeuvre, aesir, thor, strasse
                    kırmızı ħŧ ΣΑΣ Ёлка     | kirmizi ht σασ елка
                    """)
    void other_forms_and_letters_with_a_mark_in_them_become_plain(String given, String wanted) {
        assertThat(Folding.fold(given)).isEqualTo(wanted);
    }

    @Test
    void every_vietnamese_letter_folds_to_ascii() {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

        assertThat(Folding.fold(letters))
                .isEqualTo("a".repeat(18) + "bcdd" + "e".repeat(12) + "gh" + "i".repeat(6) + "klmn" + "o".repeat(18)
                        + "pqrst" + "u".repeat(12) + "vx" + "y".repeat(6));
    }

    @Test
    void emoji_and_other_scripts_stay() {
        assertThat(Folding.fold("Tuyệt 👍🏽 中文")).isEqualTo("tuyet 👍🏽 中文");
        assertThat(Folding.fold("한국 \u3131\u314F")).isEqualTo("한국 가");
    }

    @ParameterizedTest
    @CsvSource({
        "Hà Nội,true",
        "ĐI,true",
        "oe\u0323,true",
        "ư,true",
        "d\u0335i,true",
        "OK… ½ m²,false",
        "loay hoay,false",
        "Straße ä š я,false",
        "'',false"
    })
    void a_text_has_diacritics_or_none(String text, boolean has) {
        assertThat(Folding.hasDiacritics(text)).isEqualTo(has);
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(Folding.fold("\u0000a\u200Bb\uFFFFc\uFEFF")).isEqualTo("abc");
        assertThat(Folding.fold("\uFFFF")).isEmpty();
        assertThat(Folding.fold("\u0000")).isEmpty();
        assertThat(Folding.fold("\uD800")).isEqualTo("\uFFFD");
        assertThat(Folding.fold("")).isEmpty();
    }

    @Test
    void letters_at_the_edges_of_the_tables_fold() {
        assertThat(Folding.fold("Ỹ\u1EFA\u1EFE\u1F00\u1F08\u2200")).isEqualTo("y\u1EFB\u1EFFαα\u2200");
        assertThat(Folding.fold("azAZ09@[`{")).isEqualTo("azaz09@[`{");
        assertThat(Slug.of("azAZ09@[`{/:")).isEqualTo("azaz09");
        assertThat(Slug.of("a`z{0/9:")).isEqualTo("a-z-0-9");
    }

    @Test
    void a_folded_text_is_given_back_itself() {
        String text = new String("ha tinh, 8.300 dang vien!\n");

        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Test
    @Timeout(10)
    void long_texts_take_no_longer_than_their_length() {
        for (String piece : List.of("\u0301", "ế", "\uFDFA", "\u3131\u314F", "\uD835\uDC13", "\u0345")) {
            assertThat(Folding.aligned(piece.repeat(50_000)).text()).isNotNull();
        }
    }
}
