package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The syllables met in training, numbered and counted; the lowest numbers are what else may stand at their place. */
final class Vocabulary {
    /** Nothing: what comes before a sentence's first. */
    static final int NONE = 0;

    /** The border between two sentences. */
    static final int END = 1;

    static final int PAUSE = 2;
    static final int NUMBER = 3;

    /** A word that is no Vietnamese syllable. */
    static final int FOREIGN = 4;

    static final int FIRST_SYLLABLE = 5;

    private final Map<Syllable, Integer> numbers = new HashMap<>();
    private final List<Syllable> syllables = new ArrayList<>(Collections.nCopies(FIRST_SYLLABLE, null));
    private int[] counts = new int[1 << 10];

    /** Written hòa less written hoà. */
    private int older;

    /** The number of what stands there; a syllable met for the first time gets one. There are far less than 2^16. */
    int number(SentenceParts parts) {
        return switch (parts.part()) {
            case END -> END;
            case PAUSE -> PAUSE;
            case NUMBER -> NUMBER;
            case FOREIGN -> FOREIGN;
            case BARE, MARKED ->
                parts.syllable().map(syllable -> counted(parts, syllable)).orElse(FOREIGN);
        };
    }

    int size() {
        return syllables.size();
    }

    /** How most tones are placed where that differs. */
    TonePlacement placement() {
        return older > 0 ? TonePlacement.OLD : TonePlacement.NEW;
    }

    /** By number; null for what is no syllable, and for what was met but once: that is a slip of the pen. */
    List<Syllable> syllables() {
        return IntStream.range(0, syllables.size())
                .mapToObj(number -> counts[number] < 2 ? null : syllables.get(number))
                .toList();
    }

    private int counted(SentenceParts parts, Syllable syllable) {
        int number = numbers.computeIfAbsent(syllable, this::admit);
        counts[number]++;
        if (syllable.tone() != Tone.NGANG && TonePlacement.differsIn(syllable.rime())) {
            // Hòa ends in its plain letter, hoà in the marked one or in the mark.
            older += parts.last() < 128 ? 1 : -1;
        }
        return number;
    }

    private int admit(Syllable syllable) {
        int number = syllables.size();
        syllables.add(syllable);
        counts = number < counts.length ? counts : Arrays.copyOf(counts, number * 2);
        return number;
    }
}
