package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingProperties {
    @Property
    void folding_twice_is_folding_once(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void folding_twice_is_folding_once_where_marks_crowd(@ForAll("crowded") String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void a_folded_text_is_normal_and_without_marks(@ForAll("crowded") String text) {
        String folded = Folding.fold(text);

        assertThat(NormalForm.of(folded)).isEqualTo(folded);
        assertThat(Normalizer.normalize(folded, Normalizer.Form.NFD).codePoints())
                .allMatch(c -> Character.getType(c) != Character.NON_SPACING_MARK);
    }

    @Property
    void a_slug_is_fit_for_an_address(@ForAll("crowded") String text) {
        assertThat(Slug.of(text)).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
    }

    @Provide
    Arbitrary<String> crowded() {
        return NormalFormProperties.anyText();
    }
}
