package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static String cut(String text) {
        return Sentences.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" | "));
    }

    /** The bars are where sentences part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Được mùa ruốc. | Ngư dân phấn khởi! | Bao giờ hết mùa? | Chưa biết…",
                "Hay quá!!! | Cảm ơn tòa soạn... | Chúc mừng.",
                "Đi đâu?! | Về nhà.",
                "Năm 2024. | Hà Tĩnh có 1.500 ha.",
                "Xong lúc 13.11.2024. | Mai tiếp.",
                "Anh nói: “Tôi đi.” | Rồi anh đi.",
                "(Xem ảnh.) | Hết.",
                "Ông nói. | “Tôi về”.",
                "Xong. | - Về thôi.",
                "hay quá. | tôi thích lắm",
                "Hay quá! 😀 | Tôi thích :D",
                "Hay! | 5 điểm.",
                "Nhóm máu A. | Hôm nay.",
                "Xem A khoa. | 5 người đến.",
                "Cả 30. | (Theo TTXVN)",
                "Hết. | (Theo TTXVN)"
            })
    void sentences_end_with_their_signs(String sentences) {
        assertThat(cut(sentences.replace(" | ", " "))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tại TP. Hà Tĩnh, TX. Kỳ Anh và P. Bến Nghé",
                "GS.TS. Nguyễn A, ThS. Trần B và BS. Lê C",
                "Tp. Vinh, Ths. Hoa",
                "Bị cáo N.V.A. Khai tại tòa",
                "Anh N. khai, ông M. (ngụ Hà Tĩnh) và ông N. 40 tuổi",
                "“Đi đâu?” - anh hỏi",
                "“Đi đâu?” – Anh hỏi",
                "“Thôi!”, chị nói",
                "“Thôi!” chị nói",
                "Cam, bưởi... và chè xanh",
                "Khoảng… 15 triệu",
                "1. Hà Tĩnh",
                "a. Tên đơn vị",
                "Xem tr. 15, kg. và",
                "Baohatinh.Vn và abc.vn",
                "v.v. thì thôi",
                "Đi (thật à?) rồi về",
                "Hết.; tiếp.: rồi",
                "Anh “(Xong.)”, nhé"
            })
    void a_sentence_goes_on_behind_points_within(String sentence) {
        assertThat(cut(sentence)).isEqualTo(sentence);
        assertThat(Sentences.of("x " + Normalizer.normalize(sentence, Normalizer.Form.NFD) + ". "))
                .hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    hay quá.Tôi thích       > hay quá. | Tôi thích
                    Hay!Tôi thích?Có        > Hay! | Tôi thích? | Có
                    Hay...Tôi               > Hay... | Tôi
                    HAY.TÔI THÍCH           > HAY.TÔI THÍCH
                    hay.tôi                 > hay.tôi
                    “Hay!”Tôi               > “Hay!”Tôi
                    5.Tôi                   > 5.Tôi
                    """)
    void a_forgotten_space_parts_as_well(String text, String sentences) {
        assertThat(cut(text)).isEqualTo(sentences);
    }

    @Test
    void a_sentence_ends_with_its_line() {
        assertThat(cut("Được mùa ruốc\n\nNgư dân\nphấn khởi. \n")).isEqualTo("Được mùa ruốc | Ngư dân | phấn khởi.");
        assertThat(cut("Ở TP.\nHà Tĩnh.\n”\n😀")).isEqualTo("Ở TP. | Hà Tĩnh. | ” | 😀");
    }

    @Test
    void what_has_no_words_has_one_or_none() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n ")).isEmpty();
        assertThat(cut(" ... ")).isEqualTo("...");
        assertThat(cut("?”")).isEqualTo("?”");
        assertThat(cut(". A")).isEqualTo(". | A");
    }

    @Test
    void a_span_is_never_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
        assertThat(new Span(0, 1).end()).isEqualTo(1);
    }
}
