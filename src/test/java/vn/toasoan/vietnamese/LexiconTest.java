package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Syllable HOA = Syllable.parse("hòa").orElseThrow();
    private static final Syllable FLOWER = Syllable.parse("hoa").orElseThrow();

    private final List<Syllable> syllables = new ArrayList<>(Collections.nCopies(5, null));

    @Test
    void candidates_come_by_frequency_whatever_the_case_of_the_word() {
        Collections.addAll(syllables, HOA, null, FLOWER);
        Lexicon lexicon = lexicon(TonePlacement.OLD);
        assertThat(lexicon.candidates("HoA")).containsExactly((char) 7, (char) 5);
        assertThat(lexicon.candidates("hoan")).containsExactly((char) Vocabulary.FOREIGN);
        assertThat(lexicon.number(HOA)).isEqualTo((char) 5);
        assertThat(lexicon.number(Syllable.parse("hoạ").orElseThrow())).isEqualTo((char) Vocabulary.FOREIGN);
        assertThat(lexicon.isMarked((char) 5)).isTrue();
        assertThat(lexicon.isMarked((char) 7)).isFalse();
        assertThat(lexicon.written((char) 5)).isEqualTo("hòa");
        assertThat(lexicon(TonePlacement.NEW).written((char) 5)).isEqualTo("hoà");
        assertThat(lexicon.placement()).isEqualTo(TonePlacement.OLD);
    }

    @Test
    void the_rarest_of_more_than_sixteen_are_none() {
        syllables.addAll(Syllable.candidates("do"));
        assertThat(syllables.size()).isGreaterThan(22);
        char[] candidates = lexicon(TonePlacement.OLD).candidates("do");
        assertThat(candidates).hasSize(16);
        assertThat(candidates[0]).isEqualTo((char) (syllables.size() - 1));
    }

    /** The later, the more frequent. */
    private Lexicon lexicon(TonePlacement placement) {
        float[] frequency = new float[syllables.size()];
        for (int i = 0; i < frequency.length; i++) {
            frequency[i] = i;
        }
        return new Lexicon(syllables, placement, frequency);
    }
}
