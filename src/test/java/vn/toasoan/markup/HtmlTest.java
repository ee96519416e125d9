package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Một <b>hai</b></p><p>ba</p>             | Một hai ba
                    a&nbsp;&amp;&#7879;                        | a &ệ
                    <script>alert(1)</script>x<style>p{}</style> | x
                    1 < 2                                      | 1 < 2
                    <p>chưa đóng <i>thẻ                        | chưa đóng thẻ
                    <!-- kín -->hở                             | hở
                    """)
    void only_what_a_reader_sees_is_left(String html, String text) {
        assertThat(Html.toText(html)).isEqualTo(text);
    }
}
