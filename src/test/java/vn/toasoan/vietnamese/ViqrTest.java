package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViqrTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ca'           | cá
            ca`           | cà
            ca? na`y      | cả này
            ca~           | cã
            ca. na`y      | cạ này
            a^m e^m o^m   | âm êm ôm
            a(n           | ăn
            mo+ mo*       | mơ mơ
            tu+ tu*       | tư tư
            ddi           | đi
            tie^'ng       | tiếng
            tie'^ng       | tiếng
            ddu+o+`ng     | đường
            dduo+`ng      | đường
            thuo+?        | thuở
            ho.c          | học
            ho`a hoa`     | hòa hòa
            DDa`u Dda`u   | Đàu Đàu
            VIE^.T        | VIỆT
            saoCo' no'Em  | saoCó nóEm
            qua`.Toi xa.Hay | quà.Toi xa.Hay
            CO' ddi.nhO+?  | CÓ địnhỞ
            """)
    void each_sign_marks_the_vowel_before_it(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ca’ ca´ caʹ caʼ caˊ ca′ | cá cá cá cá cá cá
            ca‘ caˋ caʻ             | cà cà cà
            eˆm ca˜                 | êm cã
            """)
    void phones_make_other_signs_of_them(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            xa. Hay           | xa. Hay
            xa.               | xa.
            cho. ca'          | cho. cá
            ho. Nam           | họ Nam
            ho.               | họ
            ho..              | họ.
            du+..             | dự.
            du+...            | dư...
            du+....           | dự...
            du+.,             | dự,
            mo^?.             | mổ.
            mo^?,             | mổ,
            tuo^i?,           | tuổi,
            mo^?!             | mổ!
            ta?               | ta?
            ta???             | ta???
            ho^.i? Nam        | hội? Nam
            to^i. nam         | tôi. nam
            nay? con          | nay? con
            chu+a?            | chưa?
            'ma' ma'          | 'ma' má
            "hoa? ca' hoe. ca' huy? ca'" | "hỏa cá họe cá hủy cá"
            ta.  na`y         | tạ  này
            ta.   na`y        | tạ   này
            """)
    void stops_and_quotes_are_told_from_tones_by_what_follows(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ca\\' ca'         | ca' cá
            ca\\. xa.         | ca. xạ
            ca\\? xa.         | ca? xạ
            d\\di             | ddi
            ca\\\\ ca'        | ca\\ cá
            C:\\data\\ca ca'  | C:\\data\\ca cá
            ca' \\.           | cá \\.
            ca'\\             | cá\\
            """)
    void a_backslash_keeps_a_sign(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys.replace("\\\\", "\\"))).isEqualTo(meant.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ddc HDDND      | đc HĐND
            emmo^'i        | emmối
            va('cxin       | vắcxin
            tuy'...co'     | túy...có
            """)
    void abbreviations_and_words_without_a_space_are_read(String keys, String meant) {
        assertThat(Keyboard.VIQR.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's",
                "o'clock",
                "ba()",
                "a^^",
                "tie^^ng",
                "2+2=4",
                "add",
                "saoco'",
                "",
                "x",
                "'",
                "Việt Nam. Hay?",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
            })
    void all_else_stays(String text) {
        assertThat(Keyboard.VIQR.decode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tiếng Việt  | tie^'ng Vie^.t
            Đường ĐẸP   | DDu+o+`ng DDE.P
            cũ quả ăn   | cu~ qua? a(n
            ta. Ta?     | ta\\. Ta\\?
            "la' add"   | "la\\' ad\\d"
            nam.        | nam.
            """)
    void a_text_is_written_in_signs(String text, String keys) {
        assertThat(Keyboard.VIQR.encode(text)).isEqualTo(keys.replace("\\\\", "\\"));
    }
}
