package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFootTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minh An                    | Minh An",
                "Minh An;Minh An            | Minh An",
                "P.V                        | P.V",
                "Nhóm PV;Nhóm PV            | Nhóm PV",
                "Ban Bạn đọc;Ban Bạn đọc    | Ban Bạn đọc",
                "Minh An - Thạch Thảo       | Minh An - Thạch Thảo"
            })
    void the_last_line_that_is_a_name_signs(String lines, String signature) {
        PageFoot foot = foot(lines);
        assertThat(foot.text()).containsExactly("Trời tạnh.");
        assertThat(foot.signatures()).containsExactly(signature);
        assertThat(foot.source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Theo TTXVN,Theo TTXVN",
        "(Theo TTXVN),Theo TTXVN",
        "TTXVN,TTXVN",
        "Nguồn: Báo Nhân Dân,Nguồn: Báo Nhân Dân"
    })
    void a_signature_may_name_a_source(String line, String source) {
        PageFoot foot = foot(line);
        assertThat(foot.source()).isEqualTo(source);
        assertThat(foot.signatures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Còn tiếp phần sau", "Hà Tĩnh.", "Mưa đã tạnh", "Kỳ 2"})
    void other_lines_stay_text(String line) {
        assertThat(foot(line).text()).containsExactly("Trời tạnh.", line);
    }

    private static PageFoot foot(String lines) {
        return PageFoot.of(
                Stream.concat(Stream.of("Trời tạnh."), Stream.of(lines.split(";")))
                        .toList(),
                "Mưa tạnh ở Khe Lau");
    }
}
