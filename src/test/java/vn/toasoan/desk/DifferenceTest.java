package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;

class DifferenceTest {
    @Test
    void only_the_fields_that_differ_are_shown() {
        assertThat(Difference.between(manuscript("Tít", "Một", "Hà An"), manuscript("Tít", "Hai", "Hà An")))
                .containsExactly(new Difference("body", "Một", "Hai"));
    }

    @Test
    void a_byline_says_what_it_stands_for() {
        assertThat(Difference.between(manuscript("Tít", "Một", "Hà An"), manuscript("Tít", "Một", "Lê Bình")))
                .containsExactly(new Difference("bylines", "Hà An (Ảnh)", "Lê Bình (Ảnh)"));
    }

    @Test
    void two_that_say_the_same_have_none() {
        assertThat(Difference.between(manuscript("Tít", "Một", "Hà An"), manuscript("Tít", "Một", "Hà An")))
                .isEmpty();
    }

    private static Manuscript manuscript(String headline, String body, String penName) {
        return new Manuscript(
                headline,
                "",
                body,
                "",
                List.of(),
                List.of(new Manuscript.Byline(penName, BylineRole.PHOTO)),
                "",
                Genre.NEWS,
                "",
                List.of(),
                true);
    }
}
