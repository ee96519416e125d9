package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.vietnamese.AlignedText.Span;

class AlignedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Đường về Hà Tĩnh,tinh,Tĩnh",
        "Diện tích 30 m² đất,m2,m²",
        "Nửa: ½ số,1/2,½",
        "ﬁrst,i,ﬁ",
        "một 😀 hòa,hoa,hòa",
        "Straße 5,sse,ße"
    })
    void what_is_found_folded_is_shown_as_written(String text, String folded, String shown) {
        assertThat(found(text, folded)).isEqualTo(shown);
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD), folded))
                .isEqualTo(Normalizer.normalize(shown, Normalizer.Form.NFD));
    }

    @Test
    void a_letter_comes_with_its_marks_and_what_hides_behind_it() {
        assertThat(found("xa e\u0301\u0302\u200B xa", "e")).isEqualTo("e\u0301\u0302\u200B");
        assertThat(found("t\u200Bi\u0309nh", "ti")).isEqualTo("t\u200Bi\u0309");
        assertThat(found("a" + "\u0301".repeat(40) + "b", "a")).isEqualTo("a" + "\u0301".repeat(40));
        assertThat(found("a\r\nb", "\n")).isEqualTo("\n");
        assertThat(found("\uD83D\uDE00\u0000x", "\uD83D\uDE00")).isEqualTo("\uD83D\uDE00\u0000");
    }

    @Test
    void what_goes_at_the_start_belongs_to_nothing() {
        AlignedText aligned = NormalForm.aligned("\uFEFF\u200Bab");

        assertThat(aligned.text()).isEqualTo("ab");
        assertThat(aligned.original(0, 1)).isEqualTo(new Span(2, 3));
        assertThat(aligned.original(0, 2)).isEqualTo(new Span(2, 4));
    }

    @Test
    void an_empty_stretch_is_a_place() {
        AlignedText aligned = NormalForm.aligned("e\u0301x\u0302");

        assertThat(aligned.original(0, 0)).isEqualTo(new Span(0, 0));
        assertThat(aligned.original(1, 1)).isEqualTo(new Span(2, 2));
        assertThat(aligned.original(aligned.text().length(), aligned.text().length()))
                .isEqualTo(new Span(4, 4));
        assertThat(NormalForm.aligned("\u200B").original(0, 0)).isEqualTo(new Span(1, 1));
    }

    @Test
    void a_text_that_needs_no_change_is_its_own_origin() {
        AlignedText aligned = Folding.aligned("Hà Tĩnh");

        assertThat(aligned.text()).isEqualTo("ha tinh");
        assertThat(aligned.original(3, 7)).isEqualTo(new Span(3, 7));
        assertThat(aligned.original(7, 7)).isEqualTo(new Span(7, 7));
    }

    @Test
    void a_text_that_grows_keeps_its_places() {
        AlignedText aligned = Folding.aligned("\uFDFA\uFDFAx");

        assertThat(aligned.text()).hasSize(2 * 18 + 1);
        assertThat(aligned.original(17, 18)).isEqualTo(new Span(0, 1));
        assertThat(aligned.original(18, 37)).isEqualTo(new Span(1, 3));
    }

    @Test
    void a_stretch_beyond_the_text_is_a_fault() {
        AlignedText aligned = NormalForm.aligned("ab");

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> aligned.original(1, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> aligned.original(2, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> aligned.original(-1, 1));
    }

    private static String found(String text, String folded) {
        AlignedText aligned = Folding.aligned(text);
        int start = aligned.text().indexOf(folded);
        Span span = aligned.original(start, start + folded.length());
        return text.substring(span.start(), span.end());
    }
}
