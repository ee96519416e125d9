package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {
    private static Photo photo(int width, int height) {
        PhotoWords words = new PhotoWords("Nông dân gặt lúa", "Hà Linh", "Ba người trên ruộng");
        Photo photo = new Photo(
                "kho-bac.jpg", "0123456789abcdef".repeat(4), new Size(width, height), words, 1L, Instant.EPOCH);
        photo.id = 12L;
        return photo;
    }

    @Test
    void a_body_names_it_by_id_and_name() {
        assertThat(photo(2000, 1000).path()).isEqualTo("anh/12/kho-bac.jpg");
    }

    @ParameterizedTest
    @CsvSource({"2000, 1280", "1280, 1280", "1279, 960", "960, 960", "959, 720", "700, 640", "320, 320", "200, 200"})
    void its_address_is_that_of_the_largest_rendition_up_to_1280(int width, int shown) {
        assertThat(photo(width, 100).url()).isEqualTo("/anh/12/0123456789abcdef-" + shown + "/kho-bac.jpg");
    }

    @Test
    void renditions_stand_narrowest_first_with_their_sizes() {
        assertThat(photo(1000, 667).renditions())
                .containsExactly(
                        new Rendition("/anh/12/0123456789abcdef-160/kho-bac.jpg", 160, 107, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-240/kho-bac.jpg", 240, 160, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-320/kho-bac.jpg", 320, 213, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-480/kho-bac.jpg", 480, 320, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-640/kho-bac.jpg", 640, 427, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-720/kho-bac.jpg", 720, 480, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-960/kho-bac.jpg", 960, 640, "image/jpeg"));
    }

    @ParameterizedTest
    @CsvSource({"2000, 320", "320, 320", "319, 319", "50, 50"})
    void lists_show_a_small_one(int width, int shown) {
        assertThat(photo(width, 100).thumbnail().width()).isEqualTo(shown);
    }

    @Test
    void its_cuts_are_square_then_wider() {
        assertThat(photo(4000, 3000).cuts(""))
                .containsExactly(
                        new Rendition("/anh/12/0123456789abcdef-1x1/kho-bac.jpg", 1200, 1200, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-4x3/kho-bac.jpg", 1200, 900, "image/jpeg"),
                        new Rendition("/anh/12/0123456789abcdef-16x9/kho-bac.jpg", 1200, 675, "image/jpeg"));
    }

    @Test
    void where_a_focus_was_chosen_the_hash_belongs_to_it_alone() {
        List<String> cuts =
                photo(4000, 3000).cuts("10,20").stream().map(Rendition::url).toList();

        assertThat(cuts.getLast()).matches("/anh/12/[0-9a-f]{16}-16x9-10-20/kho-bac.jpg");
        assertThat(cuts)
                .allSatisfy(url -> assertThat(url).doesNotContain("0123456789abcdef"))
                .doesNotContainAnyElementsOf(photo(4000, 3000).cuts("10,21").stream()
                        .map(Rendition::url)
                        .toList());
        assertThat(cuts.stream().map(url -> url.substring(8, 24))).doesNotHaveDuplicates();
    }

    @Test
    void a_panorama_never_gets_flatter_than_a_pixel() {
        assertThat(photo(30_000, 10).renditions().getFirst().height()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void a_size_without_pixels_cannot_exist(int width, int height) {
        assertThatThrownBy(() -> new Size(width, height)).isInstanceOf(IllegalArgumentException.class);
    }
}
