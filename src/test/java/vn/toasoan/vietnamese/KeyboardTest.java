package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tieengs Vieetj            | tiếng Việt
            tieesng Vieejt            | tiếng Việt
            tiengse                   | tiếng
            dduwowngf ddi             | đường đi
            dduowngf                  | đường
            nguwowif                  | người
            nguoiwf                   | người
            Ddaauf nawm               | Đầu năm
            quas ddepj                | quá đẹp
            gias vangf                | giá vàng
            hoaf thuyr                | hòa thủy
            thuowr                    | thuở
            wng                       | ưng
            khoong                    | không
            VIEETJ NAM                | VIỆT NAM
            facebook                  | facebook
            """)
    void telex_letters_become_marks(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tie6ng1 Vie6t5    | tiếng Việt
            tieng61           | tiếng
            d9u7o7ng2         | đường
            d9uong72          | đường
            Hay qua1!         | Hay quá!
            na8m 2025         | năm 2025
            covid19           | covid19
            lo71p 12A1        | lớp 12A1
            """)
    void vni_digits_become_marks(String keys, String meant) {
        assertThat(Keyboard.VNI.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tie^'ng Vie^.t      | tiếng Việt
            ddu+o+`ng ho.c      | đường học
            kho^ng. Hay qua'!   | không. Hay quá!
            na(m nay DDa.t      | năm nay Đạt
            the? na`y           | thẻ này
            """)
    void viqr_marks_become_diacritics(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"TELEX", "VNI", "VIQR"})
    void decoded_vietnamese_stays_as_it_is(Keyboard keyboard) {
        String text = "Đường về quê mình đẹp quá, lúa chín vàng.";
        assertThat(keyboard.decode(text)).isEqualTo(text);
    }
}
