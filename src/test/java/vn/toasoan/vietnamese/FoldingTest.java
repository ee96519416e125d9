package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
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
    }
}
