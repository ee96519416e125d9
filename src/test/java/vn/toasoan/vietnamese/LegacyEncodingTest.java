package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {
    /** Every vowel in every tone, and every other letter of the alphabet with a mark. */
    private static final String VOWELS = """
            à á ả ã ạ ằ ắ ẳ ẵ ặ ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ề ế ể ễ ệ thì í ỉ ĩ ị
            ò ó ỏ õ ọ ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ừ ứ ử nữ ự ỳ ý ỷ ỹ ỵ ă â đ ê ô ơ ư
            """;

    private static final String FRAME = "tiếng Việt, người dân đồng tình với những việc lớn của đất nước: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiÕng ViÖt             | tiếng Việt
            ng­êi d©n ®ång t×nh     | người dân đồng tình
            céng hßa x· héi        | cộng hòa xã hội
            ®c, v®v ®ång ý, tiÕng  | đc, vđv đồng ý, tiếng
            §iÖn ¶nh, ¡n uèng      | Điện ảnh, Ăn uống
            VIÖT NAM, §ÑP          | VIỆT NAM, ĐẸP
            tiÕng ViÖt 3×4 × 5 ÷ 6 | tiếng Việt 3×4 × 5 ÷ 6
            """)
    void bytes_of_tcvn3_become_letters(String bytes, String meant) {
        assertThat(LegacyEncoding.TCVN3.decode(bytes)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tieáng Vieät           | tiếng Việt
            ngöôøi daân ñoàng tình | người dân đồng tình
            ÑAÀU NAÊM              | ĐẦU NĂM
            Ñaàu tieân, AÂm nhaïc  | Đầu tiên, Âm nhạc
            nghæ ngôi thoûa thích  | nghỉ ngơi thỏa thích
            tieáng nghóa ñòa kyõ kî | tiếng nghĩa địa kỹ kỵ
            tieáng iù eâ dù        | tiếng iù ê dù
            """)
    void letters_of_vni_windows_become_one(String bytes, String meant) {
        assertThat(LegacyEncoding.VNI_WINDOWS.decode(bytes)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void every_letter_comes_back(LegacyEncoding encoding) {
        String text = FRAME + VOWELS;
        assertThat(encoding.decode(encoding.encode(text))).isEqualTo(text);
        assertThat(encoding.encode(text)).isNotEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VNI_WINDOWS", "MOJIBAKE"},
            value = LegacyEncoding.class)
    void every_capital_comes_back(LegacyEncoding encoding) {
        String text = (FRAME + VOWELS).toUpperCase(Locale.ROOT);
        assertThat(encoding.decode(encoding.encode(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ấm áp Đẹp Ơn  | Êm ¸p §Ñp ¥n
            ñ é 5         | ñ Ð 5
            """)
    void tcvn3_writes_capitals_with_a_tone_small(String text, String bytes) {
        assertThat(LegacyEncoding.TCVN3.encode(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ấm áp Đẹp ơn kỵ nghĩa ăn | AÁm aùp Ñeïp ôn kî nghóa aên
            ñ b 5                    | ñ b 5
            """)
    void vni_writes_marks_as_a_second_letter(String text, String bytes) {
        assertThat(LegacyEncoding.VNI_WINDOWS.encode(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void what_reads_as_it_stands_stays(LegacyEncoding encoding) {
        for (String text : new String[] {
            "Đường về quê mình đẹp quá, lúa chín vàng.",
            "“ĐÃ”… “LÃ’ «đá» XÃ – Â” GÌ”",
            "là có ý",
            "café Pelé résumé",
            "",
            "plain",
            "Müller",
            "10 m²",
            "1 ÷ 2",
            "Ã",
            "ĐÃ\u00A0ĐẾN",
            "á»",
            "a\uD83D",
            "Ä"
        }) {
            assertThat(encoding.decode(text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiÕng ViÖt, ng­êi d©n"})
    void bytes_may_come_with_their_own_marks_apart(String bytes) {
        assertThat(LegacyEncoding.TCVN3.decode(Normalizer.normalize(bytes, Normalizer.Form.NFD)))
                .isEqualTo("tiếng Việt, người dân");
        assertThat(LegacyEncoding.TCVN3.decode("x\u00AD\u0309 nghiªm thói c«n ®«\u0300 co\u0301"))
                .isEqualTo("xử nghiêm thúi côn đồ có");
        assertThat(LegacyEncoding.VNI_WINDOWS.decode("thoâi xong ba\u0300 xa\u0303 nghieâm"))
                .isEqualTo("thôi xong bà xã nghiêm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Viá»‡t Nam              | Việt Nam
            Ã‚m nháº¡c               | Âm nhạc
            â€œÄ‘á»—â€\u009d 5 â‚« Ä‘á»§ ðŸ˜€ | “đỗ”\u00205 ₫ đủ 😀
            tiáº¿ng, Đường về quê    | tiếng, Đường về quê
            Ã¡Â»â€¡ ViÃ¡Â»â€¡t         | ệ Việt
            Ä\u0090á»\u0081           | Đề
            """)
    void utf_8_read_as_windows_1252_is_read_again(String read, String meant) {
        assertThat(LegacyEncoding.MOJIBAKE.decode(unescaped(read))).isEqualTo(unescaped(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            mÃ  lÃºa| mà lúa
            mÃ  lÃºa| mà lúa
            lÃ m Äƒn| làm ăn
            nÃ o lÃºa| nào lúa
            lÃ ng lÃºa| làng lúa
            lÃ mua Äƒn| là mua ăn
            lÃºa tÃch| lúa tích
            lÃºa lÃm| lúa làm
            há»c lÃºa| học lúa
            lÃºa vá»| lúa về
            lÃºa tháº| lúa tháº
            lÃºa HáºNH| lúa HẠNH
            ngÆ°á»i lÃºa| người lúa
            lÃºa cáºp| lúa cập
            lÃºa Äá»| lúa Đề
            lÃºa ÆN| lúa ƠN
            ÄÃ£ lÃºa ÄÃƒ| Đã lúa ĐÃ
            """)
    void letters_that_lost_a_byte_are_told_by_their_syllable(String read, String meant) {
        assertThat(LegacyEncoding.MOJIBAKE.decode(read.strip())).isEqualTo(meant.strip());
    }

    @Test
    void marks_apart_are_read_and_put_together() {
        assertThat(LegacyEncoding.MOJIBAKE.decode("tieÌ‚Ì\u0081ng haÌ£ Ä‘i")).isEqualTo("tiếng hạ đi");
        assertThat(LegacyEncoding.MOJIBAKE.decode("â\u009D¤ï¸\u008F")).isEqualTo("❤\uFE0F");
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void the_answer_is_in_nfc(LegacyEncoding encoding) {
        String apart = Normalizer.normalize("Đường về quê mình, “đẹp”", Normalizer.Form.NFD);
        assertThat(encoding.decode(apart)).isEqualTo("Đường về quê mình, “đẹp”");
        assertThat(encoding.decode("a" + "\u0300".repeat(30))).isEqualTo("à" + "\u0300".repeat(29));
        assertThat(encoding.decode("a" + "\u0300".repeat(31))).isEqualTo("a" + "\u0300".repeat(31));
        assertThat(encoding.decode("a\u0300 ".repeat(31))).isEqualTo("à ".repeat(31));
        assertThat(encoding.decode("\u2126 \u2001")).isEqualTo("\u03A9 \u2003");
    }

    @Test
    void text_read_wrongly_twice_is_read_again_twice() {
        String meant = "Ủng hộ Luật, “đỡ đầu” từ đầu năm: ĐÃ, «đá», là mì";
        String once = LegacyEncoding.MOJIBAKE.encode(meant);
        assertThat(LegacyEncoding.MOJIBAKE.decode(once)).isEqualTo(meant);
        assertThat(LegacyEncoding.MOJIBAKE.decode(LegacyEncoding.MOJIBAKE.encode(once)))
                .isEqualTo(meant);
    }

    @Test
    void a_no_break_space_made_plain_is_still_the_second_half_of_a_letter() {
        assertThat(LegacyEncoding.MOJIBAKE.decode("mÃ  lÃºa Ä‘áº¹p")).isEqualTo("mà lúa đẹp");
        assertThat(LegacyEncoding.MOJIBAKE.decode("ĐÃ ĐẾN")).isEqualTo("ĐÃ ĐẾN");
    }

    private static String unescaped(String text) {
        return text.translateEscapes().replace("\\u009d", "\u009D").replace("\\u0020", " ");
    }
}
