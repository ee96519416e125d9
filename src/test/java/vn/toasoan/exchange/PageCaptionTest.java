package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCaptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Đồng lúa chín. (Ảnh tư liệu).          | Đồng lúa chín.      | Ảnh tư liệu",
                "Đồng lúa chín (Ảnh tư liệu).           | Đồng lúa chín.      | Ảnh tư liệu",
                "Đồng lúa chín (Ảnh tư liệu)            | Đồng lúa chín       | Ảnh tư liệu",
                "Đồng lúa chín. (Ảnh: Đình Nhật)        | Đồng lúa chín.      | Đình Nhật",
                "Đồng lúa chín (Ảnh : Đình Nhật).       | Đồng lúa chín.      | Đình Nhật",
                "Đồng lúa chín. Ảnh: Đình Nhật          | Đồng lúa chín.      | Đình Nhật",
                "Đồng lúa chín. Ảnh: Đình Nhật.         | Đồng lúa chín.      | Đình Nhật",
                "Đồng lúa chín - Ảnh: TTXVN             | Đồng lúa chín       | TTXVN",
                "Đồng lúa chín. Ảnh tư liệu             | Đồng lúa chín.      | Ảnh tư liệu",
                "Đồng lúa chín. (Nguồn: TTXVN)          | Đồng lúa chín.      | TTXVN",
                "Đồng lúa chín. (Ảnh minh họa)          | Đồng lúa chín.      | Ảnh minh họa",
                "Ảnh: Đình Nhật                         | ''                  | Đình Nhật",
                "(Ảnh tư liệu).                         | ''                  | Ảnh tư liệu",
                "Hộ ông Ba (Khe Lau) gặt lúa.           | Hộ ông Ba (Khe Lau) gặt lúa. | ''",
                "Bức ảnh tư liệu quý của dòng họ.       | Bức ảnh tư liệu quý của dòng họ. | ''",
                "Xem ảnh: mùa gặt ở Khe Lau.            | Xem ảnh: mùa gặt ở Khe Lau. | ''",
                "''                                     | ''                  | ''"
            })
    void the_credit_leaves_the_caption_and_is_bare(String line, String caption, String credit) {
        assertThat(PageCaption.of(line)).isEqualTo(new PageCaption(caption, credit));
    }
}
