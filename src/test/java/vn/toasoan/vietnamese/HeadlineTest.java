package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static final String LONG =
            "Người dân xã biển Kỳ Xuân được mùa ruốc, mỗi thuyền thu về hàng triệu đồng sau một đêm";

    @Test
    void one_that_fits_stays() {
        assertThat(Headline.shorten("Cam Vũ Quang vào vụ", 80)).isEqualTo("Cam Vũ Quang vào vụ");
        assertThat(Headline.shorten(LONG, LONG.length())).isEqualTo(LONG);
    }

    @Test
    void the_ellipsis_counts() {
        // 76 letters and the four of the ellipsis fill the line; one letter less, and a word goes.
        assertThat(Headline.shorten("a".repeat(37) + " " + "b".repeat(38) + " cdefg", 80))
                .isEqualTo("a".repeat(37) + " " + "b".repeat(38) + " ...");
        assertThat(Headline.shorten("a".repeat(37) + " " + "b".repeat(39) + " cdefg", 80))
                .isEqualTo("a".repeat(37) + " ...");
    }

    @Test
    void it_is_cut_between_words() {
        assertThat(Headline.shorten(LONG, 80))
                .isEqualTo("Người dân xã biển Kỳ Xuân được mùa ruốc, mỗi thuyền thu về hàng triệu đồng ...");
    }

    @Test
    void a_comma_at_the_cut_goes() {
        assertThat(Headline.shorten(LONG, 45)).isEqualTo("Người dân xã biển Kỳ Xuân được mùa ruốc ...");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Mùa ruốc thu 5 tỷ đồng             | 18 | Mùa ruốc thu ...
                    Mùa ruốc thu 5 tỷ đồng             | 20 | Mùa ruốc thu ...
                    Mùa ruốc thu 5 tỷ đồng             | 21 | Mùa ruốc thu 5 tỷ ...
                    Mùa ruốc thu 1.500,5 Tấn mỗi ngày  | 26 | Mùa ruốc thu ...
                    Mùa ruốc thu hơn 5 km              | 20 | Mùa ruốc thu hơn ...
                    Mừng ngày 20/11 năm nay            | 19 | Mừng ngày 20/11 ...
                    Cả nước có 63 tỉnh thành           | 17 | Cả nước có 63 ...
                    1 tỷ đồng                          | 6  | 1 ...
                    Vai trò “đỡ đầu” của các sở        | 12 | Vai trò ...
                    Vai trò “ đỡ đầu” của các sở       | 13 | Vai trò ...
                    Kỳ Xuân (Hà Tĩnh - Việt Nam) vui   | 23 | Kỳ Xuân (Hà Tĩnh ...
                    Xã ( [ { ‘ « Hà Tĩnh được mùa      | 16 | Xã ...
                    Ai : ; – — , biết mùa xuân về      | 17 | Ai ...
                    ---------------------              | 10 | ------ ...
                    """)
    void what_leads_on_to_the_lost_word_goes(String headline, int max, String shortened) {
        assertThat(Headline.shorten(headline, max)).isEqualTo(shortened);
    }

    @Test
    void characters_are_counted_not_their_marks() {
        String apart = Normalizer.normalize(LONG, Normalizer.Form.NFD);

        assertThat(Headline.shorten(apart, 80)).isEqualTo(Headline.shorten(LONG, 80));
    }

    @Test
    void a_word_without_end_is_cut_within() {
        assertThat(Headline.shorten("a".repeat(100), 10)).isEqualTo("aaaaaa ...");
        assertThat(Headline.shorten("😀".repeat(100), 10)).isEqualTo("😀".repeat(6) + " ...");
    }

    @Test
    void a_line_too_short_for_any_headline_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Headline.shorten("Hà Tĩnh", 4));
    }

    @RepeatedTest(100)
    void it_never_exceeds_its_room(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int max = 5 + random.nextInt(40);

        String shortened = Headline.shorten(NormalFormTest.anyText(random), max);

        assertThat(shortened.codePointCount(0, shortened.length())).isLessThanOrEqualTo(max);
    }
}
