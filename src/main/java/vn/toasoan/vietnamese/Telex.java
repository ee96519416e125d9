package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * Telex, the convention of the telegraph that became a keyboard (TCVN 5712:1993, annex; the manual of UniKey): aa ee oo
 * for â ê ô, aw ow uw for ă ơ ư, dd for đ, and s f r x j for the tones.
 */
final class Telex {
    private static final int MAX_KEYS = 20;

    private Telex() {}

    static String decode(String text) {
        return Words.replaceInProse(text, Telex::isPart, Telex::word);
    }

    static String encode(String text) {
        return Words.replaceInProse(Composition.of(text), Telex::isPart, Telex::keys);
    }

    /** A plain word that would be read as keys has one key typed twice, as engines have it: {@code ass}, {@code xooong}. */
    private static String keys(String word) {
        String keys = Keystrokes.TELEX.of(word);
        if (keys.length() > MAX_KEYS || word(keys).equals(word)) {
            return keys;
        }
        for (int i = 0; i < keys.length(); i++) {
            String twice = keys.substring(0, i + 1) + keys.substring(i);
            if (word(twice).equals(word)) {
                return twice;
            }
        }
        return keys;
    }

    static boolean isPart(int c) {
        return Character.isLetter(c);
    }

    static String word(String keys) {
        boolean may = keys.length() > 1 && keys.length() <= MAX_KEYS && mayWriteMarks(keys);
        if (!may || ForeignWords.contains(keys) || isVietnamese(keys)) {
            return keys;
        }
        return TelexReading.of(keys)
                .or(() -> marksLetters(keys) ? Glued.of(keys, TelexReading::strictly) : Optional.empty())
                .orElseGet(() -> TypedAbbreviation.withStroke(keys, 'd'));
    }

    /** Whether a letter may have its mark from the key right behind it. */
    private static boolean marksLetters(String keys) {
        for (int i = 1; i < keys.length(); i++) {
            int key = keys.charAt(i) | 32;
            if (key == 'w' || "aeod".indexOf(key) >= 0 && key == (keys.charAt(i - 1) | 32)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVietnamese(String word) {
        return Syllable.parse(word).filter(Syllable::marked).isPresent();
    }

    /** Most words of a text are none, and are told by one look at their letters. */
    private static boolean mayWriteMarks(String keys) {
        int seen = 0;
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            int bit = c < 128 ? 1 << (c & 31) : 0;
            if (("sfrxjw".indexOf(c | 32) >= 0 && i > 0) || c == 'w' || c == 'W' || (seen & bit) != 0) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }
}
