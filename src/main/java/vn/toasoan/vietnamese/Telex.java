package vn.toasoan.vietnamese;

/** Decodes Telex: aa ee oo aw ow uw dd, and s f r x j for the tones, anywhere behind the vowel. */
final class Telex {
    private static final int MAX_KEYS = 12;

    private Telex() {}

    static String decode(String text) {
        return Words.replace(text, Character::isLetter, Telex::word);
    }

    private static String word(String keys) {
        if (keys.length() > MAX_KEYS || keys.chars().anyMatch(c -> c > 127)) {
            return keys;
        }
        TypedSyllable syllable = new TypedSyllable();
        for (int i = 0; i < keys.length(); i++) {
            press(syllable, keys.charAt(i));
        }
        return syllable.written().orElse(keys);
    }

    private static void press(TypedSyllable syllable, char key) {
        char lower = Character.toLowerCase(key);
        boolean took =
                switch (lower) {
                    case 'a', 'e', 'o' -> doubles(syllable, lower);
                    case 'd' ->
                        !syllable.isEmpty() && (syllable.last() == 'd' || syllable.hasVowel()) && syllable.stroke();
                    case 'w' -> syllable.isEmpty() || horns(syllable, key);
                    case 's', 'f', 'r', 'x', 'j' -> tones(syllable, lower);
                    default -> false;
                };
        if (!took || lower == 'w' && syllable.isEmpty()) {
            syllable.add(lower == 'w' ? (key == 'w' ? 'ư' : 'Ư') : key);
        }
    }

    /** The same vowel again, at once or behind the final consonant, is its hat. */
    private static boolean doubles(TypedSyllable syllable, char vowel) {
        return syllable.hasVowel()
                && (syllable.last() == vowel || !isVowel(syllable.last()))
                && syllable.mark(TypedSyllable.HAT, String.valueOf(vowel));
    }

    private static boolean horns(TypedSyllable syllable, char key) {
        return syllable.last() == 'a'
                ? syllable.mark(TypedSyllable.BREVE, "a")
                : syllable.horn() || syllable.mark(TypedSyllable.BREVE, "a");
    }

    private static boolean tones(TypedSyllable syllable, char key) {
        if (!syllable.hasVowel()) {
            return false;
        }
        syllable.tone(
                switch (key) {
                    case 's' -> Tone.SAC;
                    case 'f' -> Tone.HUYEN;
                    case 'r' -> Tone.HOI;
                    case 'x' -> Tone.NGA;
                    default -> Tone.NANG;
                });
        return true;
    }

    private static boolean isVowel(char c) {
        return "aeiouyăâêôơư".indexOf(c) >= 0;
    }
}
