package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonePlacementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hoà bình, sức khoẻ!         | Hòa bình, sức khỏe!         | Hoà bình, sức khoẻ!
                    UỶ BAN; Thuỷ Nguyên (2 lần) | ỦY BAN; Thủy Nguyên (2 lần) | UỶ BAN; Thuỷ Nguyên (2 lần)
                    Qúy vị hòan tòan đúng       | Quý vị hoàn toàn đúng       | Quý vị hoàn toàn đúng
                    tOÁ, hOà                    | tÓA, hÒa                    | tOÁ, hOà
                    xe «Škoda», voilà, 5hoà7    | xe «Škoda», voilà, 5hòa7    | xe «Škoda», voilà, 5hoà7
                    """)
    void the_tones_of_a_text_move(String given, String old, String modern) {
        assertThat(TonePlacement.OLD.rewrite(given)).isEqualTo(old);
        assertThat(TonePlacement.NEW.rewrite(given)).isEqualTo(modern);
        assertThat(TonePlacement.NEW.rewrite(old)).isEqualTo(modern);
        assertThat(TonePlacement.OLD.rewrite(modern)).isEqualTo(old);
    }

    @Test
    void what_stands_right_keeps_its_bytes() {
        String apart = Normalizer.normalize("tiếng Việt, hòa\u0000\uD800 \r\n hoà", Normalizer.Form.NFD);

        assertThat(TonePlacement.OLD.rewrite(apart))
                .isEqualTo(Normalizer.normalize("tiếng Việt, hòa\u0000\uD800 \r\n ", Normalizer.Form.NFD) + "hòa");
        assertThat(TonePlacement.OLD.rewrite("")).isEmpty();
        assertThat(TonePlacement.OLD.rewrite("…hoà")).isEqualTo("…hòa");
    }
}
