package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecodingProperties {
    /** Telex has no keys for two hatted o in a row. */
    private static final List<String> RIMES =
            Rimes.PLAIN.stream().filter(rime -> !rime.startsWith("ôô")).toList();

    @Property
    void keys_of_a_text_write_the_text(@ForAll("sentences") String text, @ForAll Keyboard keyboard) {
        String marked = text + " đi.";
        assertThat(keyboard.decode(keyboard.encode(marked))).isEqualTo(marked);
    }

    @Property
    void bytes_of_a_text_write_the_text(@ForAll("sentences") String text, @ForAll LegacyEncoding encoding) {
        String lower = "tiếng Việt những người đầu đủ được " + text.toLowerCase(Locale.ROOT);
        // Alone, the bytes of these two are the signs of arithmetic.
        Assume.that(!(lower + " ").contains(" ì ") && !(lower + " ").contains(" ữ "));
        assertThat(encoding.decode(encoding.encode(lower))).isEqualTo(lower);
    }

    @Property
    void vietnamese_stays(@ForAll("marked") String text, @ForAll Keyboard keyboard) {
        assertThat(keyboard.decode(text)).isEqualTo(text);
    }

    @Property
    void any_text_decodes_and_encodes(@ForAll String text) {
        for (Keyboard keyboard : Keyboard.values()) {
            assertThat(keyboard.decode(text)).isNotNull();
            assertThat(keyboard.encode(text)).isNotNull();
        }
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(encoding.decode(text)).isNotNull();
            assertThat(encoding.encode(text)).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> marked() {
        return syllables()
                .filter(word -> Syllable.parse(word).orElseThrow().marked())
                .list()
                .ofMinSize(1)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> sentences() {
        return syllables().list().ofMinSize(1).ofMaxSize(8).map(list -> String.join(" ", list));
    }

    /** Syllables in three cases, tones where {@link TonePlace} has them; without the few that are foreign words in Telex. */
    private Arbitrary<String> syllables() {
        Arbitrary<String> onset = Arbitraries.of(Spelling.ONSETS);
        Arbitrary<String> rime = Arbitraries.of(RIMES);
        Arbitrary<Tone> tone = Arbitraries.of(Tone.values());
        Arbitrary<Integer> form = Arbitraries.integers().between(0, 2);
        return Combinators.combine(onset, rime, tone, form)
                .as(DecodingProperties::syllable)
                .filter(word -> Syllable.parse(word).isPresent())
                .filter(word -> !ForeignWords.contains(Keystrokes.TELEX.of(word)));
    }

    private static String syllable(String onset, String rime, Tone tone, int form) {
        char[] word = (onset + rime).toCharArray();
        int place = TonePlace.of(word, word.length);
        if (place >= 0) {
            word[place] = Vowels.withTone(word[place], tone);
        }
        String lower = new String(word);
        return switch (form) {
            case 0 -> lower;
            case 1 -> Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
            default -> lower.toUpperCase(Locale.ROOT);
        };
    }
}
