package vn.toasoan.vietnamese;

/** Decodes VNI keystrokes: 1 to 5 the tones, 6 the hat, 7 the horn, 8 the breve, 9 the stroke, behind the vowel. */
final class VniKeys {
    private static final int MAX_KEYS = 12;
    private static final Tone[] TONES = {Tone.SAC, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.NANG};

    private VniKeys() {}

    static String decode(String text) {
        return Words.replace(text, Character::isLetterOrDigit, VniKeys::word);
    }

    private static String word(String keys) {
        boolean digits = keys.chars().anyMatch(c -> c >= '1' && c <= '9');
        if (!digits || keys.length() > MAX_KEYS || Character.isDigit(keys.charAt(0))) {
            return keys;
        }
        TypedSyllable syllable = new TypedSyllable();
        for (int i = 0; i < keys.length(); i++) {
            if (!press(syllable, keys.charAt(i))) {
                return keys;
            }
        }
        return syllable.written().orElse(keys);
    }

    private static boolean press(TypedSyllable syllable, char key) {
        return switch (key) {
            case '1', '2', '3', '4', '5' -> {
                syllable.tone(TONES[key - '1']);
                yield syllable.hasVowel();
            }
            case '6' -> syllable.mark(TypedSyllable.HAT, "aeo");
            case '7' -> syllable.horn();
            case '8' -> syllable.mark(TypedSyllable.BREVE, "a");
            case '9' -> syllable.stroke();
            case '0' -> false;
            default -> {
                syllable.add(key);
                yield true;
            }
        };
    }
}
