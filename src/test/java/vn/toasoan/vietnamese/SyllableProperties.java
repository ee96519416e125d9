package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SyllableProperties {
    private static final List<Syllable> ALL = all();

    @Property
    void what_is_written_is_read_again(@ForAll("syllables") Syllable syllable, @ForAll TonePlacement placement) {
        String written = syllable.written(placement);

        assertThat(Syllable.parse(written)).contains(syllable);
        assertThat(Syllable.parse(written.toUpperCase(Locale.ROOT))).contains(syllable);
        assertThat(Syllable.parse(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .contains(syllable);
    }

    @Property
    void what_is_read_is_written_again(@ForAll("syllables") Syllable syllable) {
        String old = syllable.written(TonePlacement.OLD);
        String modern = syllable.written(TonePlacement.NEW);

        assertThat(TonePlacement.NEW.rewrite(old)).isEqualTo(modern);
        assertThat(TonePlacement.OLD.rewrite(modern)).isEqualTo(old);
        assertThat(TonePlacement.OLD.rewrite(old)).isEqualTo(old);
    }

    @Property
    void folded_it_is_plain_ascii_and_comes_back_as_a_candidate(@ForAll("syllables") Syllable syllable) {
        String folded = Folding.fold(syllable.written(TonePlacement.NEW));

        assertThat(folded).matches("[a-z]{1,7}");
        assertThat(Syllable.candidates(folded)).contains(syllable).doesNotHaveDuplicates();
        assertThat(syllable.marked()).isEqualTo(!folded.equals(syllable.written(TonePlacement.NEW)));
    }

    @Property
    void the_other_spelling_has_this_one_for_its_other(@ForAll("syllables") Syllable syllable) {
        syllable.otherSpelling()
                .ifPresent(other -> assertThat(other.otherSpelling()).contains(syllable));
        assertThat(syllable.isVariantOf(syllable)).isTrue();
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(Syllable.parse(text)).isNotNull();
        assertThat(Syllable.candidates(text)).isNotNull();
        assertThat(TonePlacement.NEW.rewrite(TonePlacement.NEW.rewrite(text)))
                .isEqualTo(TonePlacement.NEW.rewrite(text));
        assertThat(Folding.fold(TonePlacement.OLD.rewrite(text))).isEqualTo(Folding.fold(text));
    }

    @Provide
    Arbitrary<Syllable> syllables() {
        return Arbitraries.of(ALL);
    }

    private static List<Syllable> all() {
        return Spelling.ONSETS.stream()
                .flatMap(onset -> Spelling.RIMES.stream().flatMap(rime -> Spelling.tones(onset, rime).stream()
                        .map(tone -> new Syllable(onset, rime, tone))))
                .toList();
    }
}
