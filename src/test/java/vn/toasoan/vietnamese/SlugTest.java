package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mùa cam ở Vũ Quang               | mua-cam-o-vu-quang
                    Giá xăng tăng 1.250 đồng/lít?    | gia-xang-tang-1-250-dong-lit
                    “Điểm tựa” của bản làng – Kỳ 2   | diem-tua-cua-ban-lang-ky-2
                    --- NTM & CCQ&DN ---             | ntm-ccq-dn
                    IN İ                             | in-i
                    """)
    void a_headline_becomes_words_and_hyphens(String headline, String slug) {
        assertThat(Slug.of(headline)).isEqualTo(slug);
    }

    @Test
    void it_is_not_cut() {
        assertThat(Slug.of("đường ".repeat(60))).hasSize(60 * 6 - 1);
    }

    @Test
    void nothing_to_read_gives_a_slug_all_the_same() {
        assertThat(Slug.of("")).isEqualTo(Slug.EMPTY);
        assertThat(Slug.of("中文 😀 …")).isEqualTo("bai");
    }

    @RepeatedTest(100)
    void any_text_gives_a_slug_fit_for_an_address(RepetitionInfo repetition) {
        String slug = Slug.of(NormalFormTest.anyText(new Random(repetition.getCurrentRepetition())));

        assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }
}
