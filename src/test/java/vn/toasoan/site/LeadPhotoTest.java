package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadPhotoTest {
    private static final String BODY = """
            ![Một](anh/1/a.jpg)

            ![Hai](anh/2/b.jpg){focus="40,60"}

            ![Ba](){focus="1,1"}
            """;

    @Test
    void its_focus_is_what_its_figure_says() {
        assertThat(LeadPhoto.focus(BODY, 2)).isEqualTo("40,60");
    }

    @Test
    void without_a_word_of_its_figure_there_is_none() {
        assertThat(LeadPhoto.focus(BODY, 1)).isEmpty();
        assertThat(LeadPhoto.focus(BODY, 3)).isEmpty();
        assertThat(LeadPhoto.focus("", 1)).isEmpty();
    }
}
