package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "kho-bac.jpg, kho-bac.jpg",
        "Kho bạc Nhà nước.JPEG, kho-bac-nha-nuoc.jpg",
        "Đường Đồng Lộc (2).png, duong-dong-loc-2.jpg",
        "ĐƯỜNG.PNG, duong.jpg",
        "C:\\Ảnh\\Hồ Kẻ Gỗ.jpg, ho-ke-go.jpg",
        "../../etc/passwd, passwd.jpg",
        "anh.tar.gz, anh-tar.jpg",
        "không đuôi, khong-duoi.jpg",
        "--a--b--.jpg, a-b.jpg",
        "<script>.jpg, script.jpg",
        "IMG_0001.HEIC, img-0001.jpg",
        "日本.jpg, anh.jpg",
        ".jpg, anh.jpg",
        "..., anh.jpg"
    })
    void a_file_name_is_made_an_address(String given, String name) {
        assertThat(Folded.fileName(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "\u0000", "\uD800", "/"})
    void a_nameless_file_gets_a_name(String given) {
        assertThat(Folded.fileName(given)).isEqualTo("anh.jpg");
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(Folded.fileName("a".repeat(99) + " " + "b".repeat(5_000) + ".jpg"))
                .isEqualTo("a".repeat(99) + ".jpg");
    }

    @Test
    void a_decomposed_name_is_the_same_name() {
        assertThat(Folded.fileName("Ke\u0309 Go\u0302\u0303.jpg")).isEqualTo(Folded.fileName("Kẻ Gỗ.jpg"));
    }

    @Test
    void folding_is_the_same_in_turkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Folded.fileName("IMG I.jpg")).isEqualTo("img-i.jpg");
        } finally {
            Locale.setDefault(before);
        }
    }
}
