package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

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
                    Fröhliche Đường łódź №5 – 50% & 1.000m² | frohliche-duong-lodz-no5-50-1-000m2
                    Côte d’Ivoire, Tiệm "Straße"     | cote-d-ivoire-tiem-strasse
                    ½ giá ở ﬁtness Ｋỳ Anh           | 1-2-gia-o-fitness-ky-anh
                    Đội tuyển Россия thắng 3-0       | doi-tuyen-thang-3-0
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
        assertThat(Slug.of("中文 😀 — Россия")).isEqualTo("bai");
    }
}
