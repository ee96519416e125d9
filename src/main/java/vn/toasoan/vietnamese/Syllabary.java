package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every syllable there can be, about 14,000, made from the rules when the first is asked for. Found by its letters without
 * the tone, in a hash table that reads them where they stand.
 */
final class Syllabary {
    /** Nghiêng. */
    private static final int LONGEST = 7;

    /** Giặt gịa and lúa giạ: the one pair that no letter tells apart, but where the dot stands. */
    private static final Syllable DOT_ON_I = new Syllable("g", "ia", Tone.NANG);

    private static final String DOT_MATTERS = "gia";

    /** By hash, each in the first free slot from there on; a third of the slots is taken. */
    private static final Entry[] TABLE = new Entry[1 << 13];

    private static final Map<String, List<Syllable>> FOLDED = new HashMap<>();

    static {
        for (String onset : Spelling.ONSETS) {
            for (String rime : Spelling.RIMES) {
                for (Tone tone : Spelling.tones(onset, rime)) {
                    put(new Syllable(onset, rime, tone));
                }
            }
        }
        FOLDED.replaceAll((folded, syllables) -> List.copyOf(syllables));
    }

    private Syllabary() {}

    /** The syllable written so: in any case, each letter one character, the tone on any of the vowels. */
    static Optional<Syllable> find(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        Tone tone = Tone.NGANG;
        int place = -1;
        for (int i = 0; i < word.length(); i++) {
            Tone marked = Letters.tone(word.charAt(i));
            if (marked != Tone.NGANG) {
                if (place >= 0) {
                    return Optional.empty();
                }
                tone = marked;
                place = i;
            }
        }
        Entry entry = TABLE[slot(word)];
        if (entry == null) {
            return Optional.empty();
        }
        boolean dotOnI = tone == Tone.NANG && place == 1 && entry.letters.equals(DOT_MATTERS);
        return Optional.ofNullable(dotOnI ? DOT_ON_I : entry.byTone[tone.ordinal()]);
    }

    /** The syllables whose folding this is; none where it is no folded syllable. */
    static List<Syllable> folded(String folded) {
        return FOLDED.getOrDefault(folded, List.of());
    }

    /** Every folding of a syllable. */
    static Set<String> foldedForms() {
        return FOLDED.keySet();
    }

    private static void put(Syllable syllable) {
        String letters = syllable.onset() + syllable.rime();
        int slot = slot(letters);
        if (TABLE[slot] == null) {
            TABLE[slot] = new Entry(letters);
        }
        Syllable[] byTone = TABLE[slot].byTone;
        int tone = syllable.tone().ordinal();
        byTone[tone] = byTone[tone] == null ? syllable : byTone[tone];
        FOLDED.computeIfAbsent(Folding.fold(letters), folded -> new ArrayList<>())
                .add(syllable);
    }

    /** Where the word's entry is, or would be. */
    private static int slot(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + Letters.plain(word.charAt(i));
        }
        int slot = (hash ^ hash >>> 13) & TABLE.length - 1;
        while (TABLE[slot] != null && !TABLE[slot].isOf(word)) {
            slot = slot + 1 & TABLE.length - 1;
        }
        return slot;
    }

    /** What the same letters write in the tones. */
    private static final class Entry {
        private final String letters;
        private final Syllable[] byTone = new Syllable[Tone.values().length];

        Entry(String letters) {
            this.letters = letters;
        }

        boolean isOf(String word) {
            if (word.length() != letters.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (Letters.plain(word.charAt(i)) != letters.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
