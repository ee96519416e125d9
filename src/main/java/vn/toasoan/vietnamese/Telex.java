package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * Telex: aa ee oo for â ê ô, aw ow uw for ă ơ ư, dd for đ, and s f r x j for the tones. A convention of the telegraph, made
 * the standard way of typing together with TCVN 5712:1993; what engines add to it (w alone, [ and ], z, a key twice to take
 * its mark back, marks in any order) is as UniKey's manual describes it.
 */
final class Telex {
    private static final int MAX_KEYS = 20;

    private Telex() {}

    static String decode(String text) {
        return hasBracketKeys(text)
                ? Words.replaceInProse(text, c -> Character.isLetter(c) || isBracket(c), Telex::wordWithBrackets)
                : Words.replaceInProse(text, Character::isLetter, Telex::word);
    }

    /** UniKey's [ for ơ and ] for ư ({@code ng][if}); where one opens before a word, all are brackets. */
    private static boolean hasBracketKeys(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            boolean within = i > 0 && (Character.isLetter(text.charAt(i - 1)) || isBracket(text.charAt(i - 1)));
            if (text.charAt(i) == '[' && !within) {
                return false;
            }
            any |= within && isBracket(text.charAt(i));
        }
        return any;
    }

    private static String wordWithBrackets(String keys) {
        boolean may = keys.length() <= MAX_KEYS && (keys.indexOf('[') > 0 || keys.indexOf(']') > 0);
        Optional<String> written = may ? TelexReading.of(keys) : Optional.empty();
        return written.orElseGet(() -> Words.replace(keys, Character::isLetter, Telex::word));
    }

    private static boolean isBracket(int c) {
        return c == '[' || c == ']';
    }

    static String encode(String text) {
        return Words.replaceInProse(Composition.of(text), Character::isLetter, Telex::keys);
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
            if ("sfrxjw".indexOf(c | 32) >= 0 || (seen & bit) != 0) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }
}
