package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The syllables that a model knows, by number and by what is left of them without marks. */
final class Lexicon {
    /** For one bare word; {@code do} and {@code u} may be more, but of those the rest is rare. */
    static final int MOST_CANDIDATES = 16;

    private static final char[] NO_CANDIDATES = {Vocabulary.FOREIGN};

    private final List<Syllable> syllables;
    private final TonePlacement placement;
    private final String[] written;
    private final Map<Syllable, Character> numbers = new HashMap<>();
    private final Map<String, char[]> candidates = new HashMap<>();

    /**
     * @param syllables by number, null where a number means none
     * @param placement how they are to be written
     * @param frequency by number; the most frequent candidates come first
     */
    Lexicon(List<Syllable> syllables, TonePlacement placement, float[] frequency) {
        this.syllables = syllables;
        this.placement = placement;
        this.written = new String[syllables.size()];
        Map<String, List<Character>> alike = new HashMap<>();
        for (char number = Vocabulary.FIRST_SYLLABLE; number < written.length; number++) {
            if (syllables.get(number) != null) {
                written[number] = syllables.get(number).written(placement);
                numbers.put(syllables.get(number), number);
                alike.computeIfAbsent(Folding.fold(written[number]), bare -> new ArrayList<>())
                        .add(number);
            }
        }
        Comparator<Character> frequentFirst = Comparator.comparing(number -> -frequency[number]);
        alike.forEach((bare, known) -> candidates.put(bare, first(known, frequentFirst)));
    }

    private static char[] first(List<Character> numbers, Comparator<Character> order) {
        numbers.sort(order);
        char[] first = new char[Math.min(MOST_CANDIDATES, numbers.size())];
        for (int i = 0; i < first.length; i++) {
            first[i] = numbers.get(i);
        }
        return first;
    }

    /**
     * What a bare word may mean, never empty: {@link Vocabulary#FOREIGN} alone where it means no syllable.
     *
     * @param word in any case
     */
    char[] candidates(String word) {
        return candidates.getOrDefault(word.toLowerCase(Locale.ROOT), NO_CANDIDATES);
    }

    /** The number of a syllable that stands as it is; {@link Vocabulary#FOREIGN} where training never met it. */
    char number(Syllable syllable) {
        return numbers.getOrDefault(syllable, (char) Vocabulary.FOREIGN);
    }

    /** A syllable in lower case, as the newspaper places the tone. */
    String written(char number) {
        return written[number];
    }

    boolean isMarked(char number) {
        return syllables.get(number).marked();
    }

    List<Syllable> syllables() {
        return syllables;
    }

    TonePlacement placement() {
        return placement;
    }
}
