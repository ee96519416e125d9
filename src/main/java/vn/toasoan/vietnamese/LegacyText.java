package vn.toasoan.vietnamese;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Reads a text in another encoding if more of its words are syllables so than as they stand; all of it or nothing. */
final class LegacyText {
    private final UnaryOperator<String> decoder;
    private int asGiven;
    private int decoded;

    private LegacyText(UnaryOperator<String> decoder) {
        this.decoder = decoder;
    }

    static String decode(String text, IntPredicate part, UnaryOperator<String> decoder) {
        LegacyText reading = new LegacyText(decoder);
        String other = Words.replace(text, part, reading::word);
        return reading.decoded > reading.asGiven ? other : text;
    }

    private String word(String given) {
        if (isAscii(given)) {
            return given;
        }
        String meant = decoder.apply(given);
        asGiven += Syllable.parse(given).isPresent() ? 1 : 0;
        decoded += !meant.equals(given) && Syllable.parse(meant).isPresent() ? 1 : 0;
        return meant;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
