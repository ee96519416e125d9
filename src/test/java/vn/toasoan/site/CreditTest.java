package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
    private static final String WORDS = "ảnh, nguồn,theo,đồ họa,internet";

    @ParameterizedTest
    @ValueSource(
            strings = {"Đình Nhật", "TTXVN", "CTV", "Anh Thư", "Ngọc Ánh", "Báo Nghệ An", "Ảnhson Lee", "  Hà Linh "})
    void a_name_is_one(String credit) {
        assertThat(new Credit(credit).isName(WORDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ảnh tư liệu",
                "ẢNH TƯ LIỆU",
                "Ảnh",
                "Ảnh: Đình Nhật",
                "Nguồn: Sở Du lịch",
                "Theo VOV",
                "Đồ họa Minh Huệ",
                "internet",
                "Internet",
                "tư liệu của gia đình",
                "Clip: Thu Hà",
                "",
                "   "
            })
    void what_speaks_for_itself_is_no_name(String credit) {
        assertThat(new Credit(credit).isName(WORDS)).isFalse();
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String decomposed = Normalizer.normalize("Ảnh tư liệu", Normalizer.Form.NFD);
        assertThat(new Credit(decomposed).isName(WORDS)).isFalse();
        assertThat(new Credit(decomposed)).isEqualTo(new Credit("Ảnh tư liệu"));
    }
}
