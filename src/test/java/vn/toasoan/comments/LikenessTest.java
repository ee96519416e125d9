package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bài viết rất hay, cảm ơn tòa soạn | BÀI VIẾT RẤT HAY!!! Cảm ơn toà soạn  | true
            Bài viết rất hay, cảm ơn tòa soạn | Bai viet rat hay cam on toa soan nhé | true
            Bài viết rất hay                  | Bài viết rất dở                      | false
            Bài viết rất hay                  | Tôi không đồng ý                     | false
            👍                                 | 👍                                    | false
            """)
    void texts_of_nearly_the_same_words_are_alike(String one, String other, boolean alike) {
        assertThat(new Likeness(one).nearlySays(other)).isEqualTo(alike);
        assertThat(new Likeness(other).nearlySays(one)).isEqualTo(alike);
    }
}
