package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a word is found by, whatever the spelling school: lower case, {@code i} for {@code y}, the tone behind the letters, so
 * that {@code Ủy}, {@code uỷ} and {@code hòa}, {@code hoà} and {@code sĩ}, {@code sỹ} are one.
 *
 * @param marked with all marks
 * @param folded without any
 */
record WordKey(String marked, String folded) {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Longer than any word of a long form. */
    private static final int MAX_CHARS = 40;

    private static final WordKey NONE = new WordKey("", "");

    static WordKey of(String word) {
        if (word.length() > MAX_CHARS) {
            return NONE;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder marked = new StringBuilder(apart.length());
        StringBuilder folded = new StringBuilder(apart.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i) == 'y' ? 'i' : apart.charAt(i);
            (TONES.indexOf(c) < 0 ? marked : tones).append(c);
            if ((CharKind.of(c) & CharKind.MARK) == 0) {
                folded.append(c == 'đ' ? 'd' : c);
            }
        }
        return new WordKey(marked.append(tones).toString(), folded.toString());
    }

    boolean hasMarks() {
        return !marked.equals(folded);
    }
}
