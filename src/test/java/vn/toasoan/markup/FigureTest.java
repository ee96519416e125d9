package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void it_is_written_with_its_attributes_in_one_order() {
        Figure figure = new Figure("anh/12/kho-bac.jpg", "Trao xi măng", "Ảnh tư liệu", "Hai người bắt tay", "40,60");

        assertThat(figure.toMarkdown())
                .isEqualTo("![Trao xi măng](anh/12/kho-bac.jpg)"
                        + "{credit=\"Ảnh tư liệu\" alt=\"Hai người bắt tay\" focus=\"40,60\"}");
    }

    @Test
    void an_awaited_photo_has_an_empty_address() {
        Figure figure = new Figure("", "Chờ ảnh", "", "", "");

        assertThat(figure.awaited()).isTrue();
        assertThat(figure.photoId()).isEmpty();
        assertThat(figure.toMarkdown()).isEqualTo("![Chờ ảnh]()");
    }

    @Test
    void its_address_names_a_photo() {
        assertThat(withAddress("anh/12/kho-bac.jpg").photoId()).hasValue(12);
        assertThat(withAddress("/anh/12/kho-bac.jpg").photoId()).hasValue(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kho-bac.jpg",
                "anh/12",
                "anh/12/",
                "anh/x/a.jpg",
                "anh/12/a/b.jpg",
                "anh/-1/a.jpg",
                "anh/99999999999999999999/a.jpg",
                "https://vidu.vn/anh/12/a.jpg",
                "javascript:anh/12/a.jpg"
            })
    void any_other_address_names_none(String address) {
        assertThat(withAddress(address).photoId()).isEmpty();
    }

    @Test
    void it_is_described_by_its_alt_else_by_its_caption() {
        assertThat(new Figure("a", "chú thích", "", "mô tả", "").description()).isEqualTo("mô tả");
        assertThat(new Figure("a", "chú thích", "", "", "").description()).isEqualTo("chú thích");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "40,", "101,0", "0,101", "-1,0", "40, 60", "x,y", " "})
    void a_focus_outside_the_photo_is_refused(String focus) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("a", "", "", "", focus));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ảnh [tư liệu]",
                "a ![b](c)",
                "\\",
                "a\\*b",
                "*x* _y_ `z`",
                "<b>",
                "&amp; &quot; &#39; R&D",
                "a]b[c",
                "\"",
                "}",
                "{",
                "# a",
                "- a",
                "a\nb",
                "ba\u00A0chấm…",
                "`",
                "http://x.vn <a@b.vn>"
            })
    void whatever_its_words_are_it_can_be_read_back(String words) {
        Figure figure = new Figure("anh/1/a.jpg", words, words, words, "0,100");

        assertThat(Markdown.parse(figure.toMarkdown()).figures()).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.jpg",
                "a(1).jpg",
                "a).jpg",
                "((.jpg",
                "<a>.jpg",
                "a\\b.jpg",
                "a&amp;b.jpg",
                "ảnh.jpg",
                "a\"b.jpg"
            })
    void whatever_its_address_is_it_can_be_read_back(String address) {
        Figure figure = withAddress(address);

        assertThat(Markdown.parse(figure.toMarkdown()).figures()).containsExactly(figure);
    }

    @RepeatedTest(300)
    void any_figure_can_be_read_back(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Figure figure = new Figure("anh/1/a.jpg", marks(random), marks(random), marks(random), "");

        assertThat(Markdown.parse("Trước\n\n" + figure.toMarkdown() + "\n\nSau").figures())
                .containsExactly(figure);
    }

    private static Figure withAddress(String address) {
        return new Figure(address, "chú thích", "", "", "");
    }

    private static String marks(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append("[]()!*_`<>&;#\\{}=\"'~|-+ \n:/@.quotampđ1".charAt(random.nextInt(38)));
        }
        return text.toString();
    }
}
