package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * The keyboard of the VNI company (its manual, and UniKey's): 1 to 5 for the tones, 6 for the hat, 7 for the horn, 8 for
 * the breve, 9 for the stroke of đ; 0 takes the tone away.
 */
final class VniKeys {
    private static final int MAX_KEYS = 14;
    private static final Tone[] TONES = {Tone.NGANG, Tone.SAC, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.NANG};

    private VniKeys() {}

    static String decode(String text) {
        return Words.replaceInProse(text, Character::isLetterOrDigit, VniKeys::word);
    }

    private static String word(String keys) {
        boolean may = keys.length() <= MAX_KEYS && !isDigit(keys.charAt(0)) && hasDigit(keys);
        return may ? read(keys).orElseGet(() -> Abbreviation.withStroke(keys, '9')) : keys;
    }

    private static boolean hasDigit(String keys) {
        for (int i = 1; i < keys.length(); i++) {
            if (isDigit(keys.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<String> read(String keys) {
        TypedSyllable syllable = new TypedSyllable();
        for (int i = 0; i < keys.length(); i++) {
            if (!press(syllable, keys.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(syllable.written()).filter(word -> Syllable.parse(word)
                .filter(Syllable::marked)
                .isPresent());
    }

    /** False where a digit marks nothing: then it is a number, not a key. */
    private static boolean press(TypedSyllable syllable, char key) {
        return switch (key) {
            case '1', '2', '3', '4', '5' -> syllable.hasVowel() && tone(syllable, TONES[key - '0']);
            case '6' -> syllable.hat();
            case '7' -> syllable.horn();
            case '8' -> syllable.breve();
            case '9' -> syllable.stroke();
            case '0' -> syllable.tone() != Tone.NGANG && tone(syllable, Tone.NGANG);
            default -> syllable.add(key);
        };
    }

    private static boolean tone(TypedSyllable syllable, Tone tone) {
        boolean first = syllable.tone() == Tone.NGANG || tone == Tone.NGANG;
        syllable.tone(tone);
        return first;
    }
}
