package vn.toasoan.vietnamese;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Rewrites a text word by word. */
final class Words {
    private Words() {}

    /** @param part what a word is made of; all else stays */
    static String replace(String text, IntPredicate part, UnaryOperator<String> word) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && part.test(text.charAt(i))) {
                continue;
            }
            out.append(i > start ? word.apply(text.substring(start, i)) : "");
            out.append(i < text.length() ? String.valueOf(text.charAt(i)) : "");
            start = i + 1;
        }
        return out.toString();
    }
}
