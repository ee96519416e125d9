package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * The keyboard of the VNI company (its manual, and UniKey's): 1 to 5 for the tones, 6 for the hat, 7 for the horn, 8 for
 * the breve, 9 for the stroke of đ; 0 takes the tone away.
 */
final class VniKeys {
    private static final int MAX_KEYS = 20;
    private static final Tone[] TONES = {Tone.NGANG, Tone.SAC, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.NANG};

    private VniKeys() {}

    static String decode(String text) {
        return Words.replaceInProse(text, Character::isLetterOrDigit, VniKeys::word);
    }

    static String encode(String text) {
        return Words.replaceInProse(Composition.of(text), Character::isLetter, Keystrokes.VNI::of);
    }

    /** A number in front is one, whatever follows: {@code 20tuo6i3}, {@code 500d9}; but {@code 12A1} and {@code 5in1}. */
    private static String word(String keys) {
        int start = 0;
        while (start < keys.length() && isDigit(keys.charAt(start))) {
            start++;
        }
        String word = keys.substring(start);
        boolean may = word.length() <= MAX_KEYS && hasDigit(word) && (start == 0 || hasLetterMark(word));
        return may ? keys.substring(0, start) + marked(word) : keys;
    }

    private static String marked(String keys) {
        return read(keys)
                .filter(word -> !isNumbered(keys))
                .filter(word -> word.chars().anyMatch(c -> c > 127))
                .or(() -> Glued.of(keys, VniKeys::read))
                .orElseGet(() -> TypedAbbreviation.withStroke(keys, '9'));
    }

    /** One letter with its digits out of order: the team of the U17, not ứ. */
    private static boolean isNumbered(String keys) {
        return keys.length() > 2 && keys.charAt(1) <= '5';
    }

    private static boolean hasLetterMark(String keys) {
        return keys.indexOf('6') > 0 || keys.indexOf('7') > 0 || keys.indexOf('8') > 0 || keys.indexOf('9') > 0;
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
        return syllable.written();
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
