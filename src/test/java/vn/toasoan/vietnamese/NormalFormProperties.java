package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toasoan.vietnamese.AlignedText.Span;

class NormalFormProperties {
    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    @Property
    void the_normal_form_of_the_normal_form_is_itself(@ForAll("anyText") String text) {
        assertThat(NormalForm.of(NormalForm.of(text))).isEqualTo(NormalForm.of(text));
        assertThat(NormalForm.line(NormalForm.line(text))).isEqualTo(NormalForm.line(text));
    }

    @Property
    void it_is_nfc(@ForAll("anyText") String text) {
        assertThat(Normalizer.isNormalized(NormalForm.of(text), Normalizer.Form.NFC))
                .isTrue();
    }

    @Property
    void composed_and_taken_apart_are_one(@ForAll String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(NormalForm.of(apart)).isEqualTo(NormalForm.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
        assertThat(Folding.fold(apart)).isEqualTo(Folding.fold(text));
    }

    @Property
    void the_order_of_a_letters_marks_tells_nothing(@ForAll("vietnamese") String text, @ForAll Random random) {
        String shuffled = shuffled(text, random);

        assertThat(NormalForm.of(shuffled)).isEqualTo(text);
        assertThat(Folding.fold(shuffled)).isEqualTo(Folding.fold(text));
    }

    @Property
    void places_are_monotone_and_within_the_original(@ForAll("anyText") String text) {
        assertMonotone(NormalForm.aligned(text), text);
        assertMonotone(Folding.aligned(text), text);
    }

    @Property
    void the_aligned_text_is_the_text(@ForAll("anyText") String text) {
        assertThat(NormalForm.aligned(text).text()).isEqualTo(NormalForm.of(text));
        assertThat(Folding.aligned(text).text()).isEqualTo(Folding.fold(text));
    }

    @Property
    void each_place_holds_what_its_character_was_made_of(@ForAll("vietnamese") String text, @ForAll Random random) {
        String original = shuffled(text, random);
        AlignedText aligned = NormalForm.aligned(original);
        for (int i = 0; i < text.length(); i++) {
            Span span = aligned.original(i, i + 1);
            assertThat(NormalForm.of(original.substring(span.start(), span.end())))
                    .isEqualTo(text.substring(i, i + 1));
        }
        assertThat(aligned.text()).isEqualTo(text);
    }

    private static void assertMonotone(AlignedText aligned, String original) {
        Span before = new Span(0, 0);
        for (int i = 0; i < aligned.text().length(); i++) {
            Span span = aligned.original(i, i + 1);
            assertThat(span.start()).isBetween(before.start(), span.end() - 1);
            assertThat(span.end()).isBetween(before.end(), original.length());
            before = span;
        }
        assertThat(aligned.original(0, aligned.text().length()).end()).isLessThanOrEqualTo(original.length());
    }

    private static String shuffled(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            List<Character> marks = new ArrayList<>();
            apart.chars().skip(1).forEach(mark -> marks.add((char) mark));
            Collections.shuffle(marks, random);
            out.append(apart.charAt(0));
            marks.forEach(out::append);
        }
        return out.toString();
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars(LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "đĐbh ,.")
                .ofMaxLength(20);
    }

    /** Any at all, and texts where marks, joiners, broken pairs and Hangul's letters crowd. */
    @Provide
    static Arbitrary<String> anyText() {
        Arbitrary<Character> crowded = Arbitraries.chars()
                .with(LETTERS)
                .range('\u0300', '\u0345')
                .with("\u0340\u0341\u034F\u0335\u20DD\u200B\u200C\u200D\uFE0F \u00A0\r\n\u0000")
                .range('\uD83C', '\uD83E')
                .range('\uDC00', '\uDCFF')
                .range('\u1100', '\u11FF')
                .range('\u3131', '\u318E')
                .with(
                        "dD\u0111\u0110\u00F0\u00BD\u00B2\u2116\uFB01\uFF21\u00DF\u0130\u0131\u212B\u0958\u0C46\u0C56\uFF9E\u3099\u30AB");
        return Arbitraries.oneOf(
                Arbitraries.strings(), crowded.list().ofMaxSize(40).map(NormalFormProperties::joined));
    }

    private static String joined(List<Character> characters) {
        StringBuilder out = new StringBuilder();
        characters.forEach(out::append);
        return out.toString();
    }
}
