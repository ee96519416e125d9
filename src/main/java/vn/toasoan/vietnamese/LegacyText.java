package vn.toasoan.vietnamese;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Reads a text in another encoding if more of its words are syllables so than as they stand; all of it or nothing. */
final class LegacyText {
    private final UnaryOperator<String> decoder;
    private int asGiven;
    private int decoded;
    private int valid;

    private LegacyText(UnaryOperator<String> decoder) {
        this.decoder = decoder;
    }

    /** In NFC, whether it was decoded or not. */
    static String decode(String text, IntPredicate part, UnaryOperator<String> decoder) {
        LegacyText composed = new LegacyText(decoder);
        String given = Composition.of(text);
        String meant = composed.read(given, part);
        if (given.equals(text)) {
            return composed.isLikelier() ? meant : given;
        }
        LegacyText apart = new LegacyText(decoder);
        String other = apart.read(text, part);
        LegacyText likelier = apart.valid >= composed.valid ? apart : composed;
        return likelier.isLikelier() ? Composition.of(likelier == apart ? other : meant) : given;
    }

    private String read(String text, IntPredicate part) {
        return Words.replace(text, c -> part.test(c) || Composition.isMark((char) c), this::word);
    }

    private boolean isLikelier() {
        return decoded > asGiven;
    }

    private String word(String given) {
        if (isAscii(given)) {
            return given;
        }
        String meant = decoder.apply(given);
        boolean changes = !meant.equals(given);
        asGiven += (changes || isUnicode(given)) && Syllable.parse(given).isPresent() ? 1 : 0;
        int syllable = Syllable.parse(meant).isPresent() ? 1 : 0;
        valid += syllable;
        decoded += changes ? syllable : 0;
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

    /** Letters beyond Latin-1 are written by no byte. */
    private static boolean isUnicode(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0xFF && !Composition.isMark(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
