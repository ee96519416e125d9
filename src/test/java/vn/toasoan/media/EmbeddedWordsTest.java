package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.media.Pictures.IPTC_BY_LINE;
import static vn.toasoan.media.Pictures.IPTC_CAPTION;
import static vn.toasoan.media.Pictures.IPTC_CREDIT;
import static vn.toasoan.media.Pictures.IPTC_SOURCE;
import static vn.toasoan.media.Pictures.iptc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedWordsTest {
    private static final byte[] JPEG = Pictures.jpeg(16, 16);

    @TempDir
    Path folder;

    private EmbeddedWords of(byte[] jpeg) throws IOException {
        return EmbeddedWords.of(Files.write(folder.resolve("photo"), jpeg));
    }

    private PhotoWords words(byte[] jpeg) throws IOException {
        return of(jpeg).words();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void iptc_in_utf_8_that_says_so() throws IOException {
        byte[] photo = Pictures.withIptc(
                JPEG,
                Pictures.iptcSaysUtf8(),
                iptc(IPTC_CAPTION, "Nông dân Đồng Lộc gặt lúa"),
                iptc(IPTC_CREDIT, "Ảnh tư liệu"));

        assertThat(words(photo)).isEqualTo(new PhotoWords("Nông dân Đồng Lộc gặt lúa", "Ảnh tư liệu", ""));
    }

    @Test
    void iptc_in_utf_8_that_names_no_charset() throws IOException {
        assertThat(words(Pictures.withIptc(JPEG, iptc(IPTC_CAPTION, "Gặt lúa"))).caption())
                .isEqualTo("Gặt lúa");
    }

    @Test
    void iptc_in_iso_8859_1() throws IOException {
        byte[] photo =
                Pictures.withIptc(JPEG, iptc(IPTC_CAPTION, "Café à la gare".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(words(photo).caption()).isEqualTo("Café à la gare");
    }

    @Test
    void iptc_of_an_odd_length_is_read_to_its_end() throws IOException {
        assertThat(words(Pictures.withIptc(JPEG, iptc(IPTC_CAPTION, "ab"), iptc(IPTC_CREDIT, "c"))))
                .isEqualTo(new PhotoWords("ab", "c", ""));
    }

    static Stream<Arguments> credits() {
        byte[] credit = iptc(IPTC_CREDIT, "Ảnh tư liệu");
        byte[] author = iptc(IPTC_BY_LINE, "Hà Linh");
        byte[] second = iptc(IPTC_BY_LINE, "Thu Trang");
        byte[] source = iptc(IPTC_SOURCE, "TTXVN");
        return Stream.of(
                Arguments.of(Pictures.joined(source, author, credit), "Ảnh tư liệu"),
                Arguments.of(Pictures.joined(source, author), "Hà Linh"),
                Arguments.of(Pictures.joined(author, second), "Hà Linh, Thu Trang"),
                Arguments.of(Pictures.joined(source), "TTXVN"),
                Arguments.of(Pictures.joined(iptc(IPTC_CREDIT, " "), author), "Hà Linh"),
                Arguments.of(new byte[0], ""));
    }

    @ParameterizedTest
    @MethodSource("credits")
    void the_credit_line_goes_before_the_by_line_and_that_before_the_source(byte[] records, String credit)
            throws IOException {
        assertThat(words(Pictures.withIptc(JPEG, records)).credit()).isEqualTo(credit);
    }

    @Test
    void exif_speaks_where_iptc_is_silent() throws IOException {
        byte[] exif = Pictures.withExif(JPEG, 1, utf8("Chợ tỉnh buổi sớm"), utf8("Đình Nhất"));

        assertThat(words(exif)).isEqualTo(new PhotoWords("Chợ tỉnh buổi sớm", "Đình Nhất", ""));
        assertThat(words(Pictures.withIptc(exif, iptc(IPTC_CREDIT, "Hà Linh"))))
                .isEqualTo(new PhotoWords("Chợ tỉnh buổi sớm", "Hà Linh", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLYMPUS DIGITAL CAMERA", "DCIM\\100MEDIA\\DJI_0001.JPG", "SONY DSC", "    "})
    void what_a_camera_says_is_no_caption(String description) throws IOException {
        assertThat(words(Pictures.withExif(JPEG, 1, utf8(description), new byte[0]))
                        .caption())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_orientation_is_exifs(int orientation) throws IOException {
        assertThat(of(Pictures.withOrientation(JPEG, orientation)).orientation())
                .isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 40_000})
    void an_orientation_of_no_meaning_is_upright(int orientation) throws IOException {
        assertThat(of(Pictures.withOrientation(JPEG, orientation)).orientation())
                .isEqualTo(1);
    }

    static Stream<byte[]> broken() {
        byte[] head = utf8("Photoshop 3.0\0");
        return Stream.of(
                JPEG,
                Pictures.withSegment(JPEG, 0xE1, utf8("Exif\0\0MM")),
                Pictures.withSegment(JPEG, 0xE1, utf8("Exif\0\0rác rưởi không phải TIFF")),
                Pictures.withSegment(JPEG, 0xED, head),
                Pictures.withSegment(JPEG, 0xED, Pictures.joined(head, utf8("8BIM\4\4"))),
                Pictures.withSegment(JPEG, 0xED, Pictures.joined(head, utf8("8BIM\4\4\u007f12345"))),
                Pictures.withSegment(
                        JPEG, 0xED, Pictures.joined(head, utf8("8BIM\4\4\0\0"), new byte[] {-1, -1, -1, -1})),
                Pictures.withSegment(
                        JPEG, 0xED, Pictures.joined(head, utf8("8BIM\4\4\0\0"), new byte[] {127, -1, -1, -1, 0x1C})),
                Pictures.withIptc(JPEG, new byte[] {0x1C, 2, 120, 127, -1, 'a'}),
                Pictures.withIptc(JPEG, utf8("không phải IPTC")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void metadata_that_cannot_be_read_is_as_good_as_none(byte[] photo) throws IOException {
        assertThat(words(photo)).isEqualTo(new PhotoWords("", "", ""));
        assertThat(of(photo).orientation()).isEqualTo(1);
    }
}
