package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoAddressTest {
    private static final String HASH = "0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"640", "16x9", "16x9-40-60"})
    void what_is_written_is_read(String shape) {
        String path = "/anh/12/" + HASH + "-" + shape + "/kho-bac.jpg";

        assertThat(PhotoAddress.parse(path)).hasValue(new PhotoAddress(12, HASH, shape, "kho-bac.jpg"));
        assertThat(PhotoAddress.parse(path).orElseThrow()).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/anh/12",
                "/anh/0/0123456789abcdef-640/a.jpg",
                "/anh/012/0123456789abcdef-640/a.jpg",
                "/anh/9999999999999999999/0123456789abcdef-640/a.jpg",
                "/anh/12/0123456789abcde-640/a.jpg",
                "/anh/12/0123456789ABCDEF-640/a.jpg",
                "/anh/12/0123456789abcdef-/a.jpg",
                "/anh/12/0123456789abcdef-640px/a.jpg",
                "/anh/12/0123456789abcdef-640/../a.jpg",
                "/anh/12/0123456789abcdef-640/..%2f..%2fa.jpg",
                "/anh/12/0123456789abcdef-640/a.jpg/",
                "/anh/12/0123456789abcdef-640/a.jpg;x=1",
                "/anh/12/0123456789abcdef-640/a.png",
                "/anh/12/0123456789abcdef-640/.jpg",
                "//anh/12/0123456789abcdef-640/a.jpg",
                "/anh/12/0123456789abcdef-640/a\n.jpg",
                "/anh/12/original/a.jpg"
            })
    void anything_else_is_no_address(String path) {
        assertThat(PhotoAddress.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 160 240 320 480", "480, 160 240 320 480", "320, 160 240 320", "200, 200"})
    void narrower_ones_of_the_same_photo_are_known_from_one(int own, String widths) {
        List<Rendition> narrower = new PhotoAddress(12, HASH, String.valueOf(own), "a.jpg").narrower(480);

        assertThat(narrower.stream().map(rendition -> String.valueOf(rendition.width())))
                .containsExactly(widths.split(" "));
    }

    @Test
    void a_narrower_one_is_an_address_of_the_photo() {
        assertThat(new PhotoAddress(12, HASH, "1280", "a.jpg").narrower(480).getFirst())
                .isEqualTo(new Rendition("/anh/12/" + HASH + "-160/a.jpg", 160, 107, "image/jpeg"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 160, 319, 320, 321, 480, 700, 1279, 1280, 1919, 1920, 5000})
    void no_address_is_made_up(int width) {
        Size photo = new Size(width, width);
        Negative negative = new Negative(12, "a.jpg", HASH.repeat(4), photo);
        for (Shape shape : Shape.wholes(photo)) {
            assertThat(negative.address(shape).narrower(480)).allSatisfy(rendition -> {
                PhotoAddress address = PhotoAddress.parse(rendition.url()).orElseThrow();
                assertThat(Shape.of(address.shape(), photo)).isPresent();
            });
        }
    }
}
