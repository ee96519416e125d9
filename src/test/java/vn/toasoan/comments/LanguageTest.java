package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hay quá!",
                "Tuyệt vời",
                "Quáááá hay luônnnnn",
                "Hay",
                "Loay hoay",
                "Rau xanh ngon",
                "UBND TỈNH VÀ HĐND",
                "Việt Nam thắng 3-1 👍👍",
                "Chị Hà nói đúng, iPhone 15 và Samsung cũng thế",
                "Suzuki Ertiga ok đó bạn",
                "Ðường làng tôi đẹp lắm",
                "TUYỆT VỜI QUÁ",
                "UBND xã cần trả lời rõ: https://example.com/van-ban",
                "Mình ko biết, nhưng nghe nói vui lắm",
                "Nội dung thi năm nay khó, top 4 chắc có Arsenal",
                "Москва và Hà Nội đều đẹp",
                "Hoan hô",
                "Mong manh",
                "Gian nan",
                "Giá gas tăng",
                "Chất mix",
                "Bán ô tô, siêu car",
                "Hay🥹quá"
            })
    void vietnamese_as_people_write_it_goes_in(String text) {
        assertThat(Language.judge(text)).isEqualTo(Verdict.ACCEPTED);
        assertThat(Language.judge(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bai viet rat hay, cam on toa soan               | no-diacritics
            Hay qua                                         | no-diacritics
            Bai viet rat hay cam on toa soan nhé            | partly-without-diacritics
            Bài viet rất hay, cảm on nguoi viet mot cach    | partly-without-diacritics
            Thật tuyet voi va ý nghĩa, cảm ơn nguoi viet    | partly-without-diacritics
            This is a very good article about the city      | not-vietnamese
            Это хорошая статья о городе                     | not-vietnamese
            Bafi vieets raats hay, carm own tofa soajn      | undecoded-keystrokes
            Ba2i vie61t ra61t hay, ca3m o7n to2a soa5n      | undecoded-keystrokes
            Ba`i vie^'t ra^'t hay, ca?m o+n to`a soa.n      | undecoded-keystrokes
            Bµi viÕt rÊt hay, c¶m ¬n tßa so¹n               | legacy-encoding
            Baøi vieát raát hay, caûm ôn toøa soaïn         | legacy-encoding
            BÃ i viáº¿t ráº¥t hay, cáº£m Æ¡n tÃ²a soáº¡n   | legacy-encoding
            asdfghjkl qwerty zxcvb                          | gibberish
            dfgdfgdfg hkjhkjhkj                             | gibberish
            👍👍👍                                           | too-short
            ok                                              | too-short
            +1                                              | too-short
            Bài vіết rất hаy                                | disguised
            B̷ài viết hay                                    | disguised
            Xem phim hay nhanh nhau mang theo               | no-diacritics
            Cho vay tien                                    | no-diacritics
            hay qua1                                        | undecoded-keystrokes
            Đẹp lawms nhé                                   | undecoded-keystrokes
            Ⓗⓐⓨ quá                                         | disguised
            B⃠ài viết hay                              | disguised
            ''                                              | empty
            """)
    void a_refusal_names_what_is_wrong(String text, String code) {
        Verdict verdict = Language.judge(text);
        assertThat(verdict.code()).isEqualTo(code);
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.message()).isNotBlank();
        assertThat(Language.judge(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bafi vieets raats hay",
                "Ba2i vie61t ra61t hay",
                "Ba`i vie^'t ra^'t hay",
                "Bµi viÕt rÊt hay",
                "Baøi vieát raát hay",
                "BÃ i viáº¿t ráº¥t hay",
                "Bài vіết rất hаy"
            })
    void what_can_be_decoded_is_suggested(String text) {
        assertThat(Language.judge(text).suggestion()).contains("Bài viết rất hay");
    }

    @Test
    void what_would_be_refused_again_is_not_suggested() {
        Verdict verdict = Language.judge("Bài vіết rất hay " + "Bafi vieets raats hay ".repeat(20));
        assertThat(verdict.code()).isEqualTo("disguised");
        assertThat(verdict.suggestion()).isEmpty();
    }

    /** What is plain may still look like a disguise: looked at again and again, it ended in a stack overflow. */
    @ParameterizedTest
    @ValueSource(strings = {"ʙài vіết rất hаy ɓ", "Đẹp q\u0301q\u0301q\u0301q\u0301 lắm", "h\u20E0ay quá"})
    void what_stays_disguised_is_refused_once(String text) {
        assertThat(Language.judge(text).code()).isEqualTo("disguised");
    }

    /** What a reader sends again is the suggestion as it is shown, without the characters nobody sees. */
    @Test
    void a_suggestion_is_judged_as_it_will_be_sent() {
        Verdict verdict = Language.judge("Ñ ønguoi áº¿t viÕt\u00AD quas");
        assertThat(verdict.code()).isEqualTo("legacy-encoding");
        assertThat(verdict.suggestion()).isEmpty();
    }

    @Test
    void only_white_space_is_empty() {
        assertThat(Language.judge(" \n\t\u200B ").code()).isEqualTo("empty");
    }

    @Test
    void length_is_counted_in_composed_letters() {
        String atTheLimit = "ế ".repeat(1_500).strip() + "ế";
        assertThat(Wording.of(atTheLimit).length()).isEqualTo(Wording.MAX_LENGTH);
        assertThat(Language.tooLong(Wording.of(Normalizer.normalize(atTheLimit, Normalizer.Form.NFD))))
                .isEmpty();
        assertThat(Language.judge(atTheLimit + "ế").code()).isEqualTo("too-long");
    }
}
