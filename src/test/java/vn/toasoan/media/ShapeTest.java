package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static final Size PHOTO = new Size(1600, 1200);

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, 1200x1200 1200x900 1200x675",
        "1600, 1000, 1000x1000 1200x900 1200x675",
        "600, 400, 400x400 533x400 600x338",
        "400, 600, 400x400 400x300 400x225",
        "1, 1, 1x1 1x1 1x1",
        "30000, 10, 10x10 13x10 18x10"
    })
    void a_cut_is_as_large_as_the_photo_allows_and_1200_wide_at_most(int width, int height, String sizes) {
        assertThat(Shape.cuts(new Size(width, height), Focus.USUAL).stream()
                        .map(shape -> shape.size().width() + "x" + shape.size().height()))
                .containsExactly(sizes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 40", "100, 100", "3, 97"})
    void a_cut_never_leaves_the_photo(int x, int y) {
        for (Size photo : List.of(PHOTO, new Size(37, 4111), new Size(4111, 37), new Size(1, 1), new Size(7, 5))) {
            assertThat(Shape.cuts(photo, new Focus(x, y))).allSatisfy(shape -> {
                assertThat(shape.x()).isNotNegative();
                assertThat(shape.y()).isNotNegative();
                assertThat(shape.x() + shape.size().width())
                        .isLessThanOrEqualTo(shape.whole().width());
                assertThat(shape.y() + shape.size().height())
                        .isLessThanOrEqualTo(shape.whole().height());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"160", "1280", "1x1", "4x3", "16x9", "16x9-40-60", "1x1-0-100"})
    void a_code_names_one_shape(String code) {
        assertThat(Shape.of(code, PHOTO))
                .hasValueSatisfying(shape -> assertThat(shape.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1920",
                "161",
                "0640",
                "2x1",
                "9x16",
                "16x9-",
                "16x9-40",
                "16x9-040-60",
                "16x9-50-40",
                "16x9-101-0",
                "16x9-999-999",
                "640-40-60",
                "16x9-40,60",
                "-1"
            })
    void any_other_code_names_none(String code) {
        assertThat(Shape.of(code, PHOTO)).isEmpty();
    }

    @Test
    void those_asked_for_together_are_made_together() {
        assertThat(Shape.of("640", PHOTO).orElseThrow().kin(PHOTO)).isEqualTo(Shape.wholes(PHOTO));
        assertThat(Shape.of("1x1-9-9", PHOTO).orElseThrow().kin(PHOTO).stream().map(Shape::code))
                .containsExactly("1x1-9-9", "4x3-9-9", "16x9-9-9");
    }

    @Test
    void webp_has_no_room_for_a_photo_of_a_whole_wall() {
        Shape tower = Shape.wholes(new Size(1_000, 20_000)).getLast();

        assertThat(tower.fits(PictureFormat.WEBP)).isFalse();
        assertThat(tower.fits(PictureFormat.JPEG)).isTrue();
    }

    @Test
    void a_focus_outside_the_photo_cannot_exist() {
        assertThatThrownBy(() -> new Focus(101, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Focus(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'40,60', 40, 60", "40-60, 40, 60", "'', 50, 40", "'a,b', 50, 40", "'100,0', 100, 0"})
    void a_focus_is_read_as_a_body_and_an_address_write_it(String written, int x, int y) {
        assertThat(Focus.of(written)).isEqualTo(new Focus(x, y));
    }
}
