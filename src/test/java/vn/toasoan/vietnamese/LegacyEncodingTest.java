package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiÕng ViÖt         | tiếng Việt
            ng­êi d©n ®ång t×nh | người dân đồng tình
            céng hßa x· héi    | cộng hòa xã hội
            """)
    void bytes_of_tcvn3_become_letters(String bytes, String meant) {
        assertThat(LegacyEncoding.TCVN3.decode(bytes)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tieáng Vieät          | tiếng Việt
            ngöôøi daân ñoàng tình | người dân đồng tình
            ÑAÀU NAÊM             | ĐẦU NĂM
            nghæ ngôi thoûa thích  | nghỉ ngơi thỏa thích
            """)
    void letters_of_vni_windows_become_one(String bytes, String meant) {
        assertThat(LegacyEncoding.VNI_WINDOWS.decode(bytes)).isEqualTo(meant);
    }

    @Test
    void utf_8_read_as_windows_1252_is_read_again() {
        String meant = "Ủng hộ Luật, “đỡ đầu” từ đầu năm";
        String read = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(LegacyEncoding.MOJIBAKE.decode("Viá»‡t Nam")).isEqualTo("Việt Nam");
        assertThat(LegacyEncoding.MOJIBAKE.decode(read.replace("\uFFFD", "\u009D")))
                .isEqualTo(meant);
    }

    @Test
    void a_no_break_space_made_plain_is_still_the_second_half_of_a_letter() {
        assertThat(LegacyEncoding.MOJIBAKE.decode("mÃ  lÃºa Ä‘áº¹p")).isEqualTo("mà lúa đẹp");
        assertThat(LegacyEncoding.MOJIBAKE.decode("ĐÃ ĐẾN")).isEqualTo("ĐÃ ĐẾN");
    }
}
