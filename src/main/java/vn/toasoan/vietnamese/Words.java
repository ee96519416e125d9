package vn.toasoan.vietnamese;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Rewrites a text word by word. */
final class Words {
    private Words() {}

    /**
     * Each longest run of such characters rewritten, all else as it is; the same string where nothing changes.
     *
     * @param part what a word is made of, one {@code char} at a time
     */
    static String replace(String text, IntPredicate part, UnaryOperator<String> word) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i, part);
            if (end > i) {
                String given = text.substring(i, end);
                String written = word.apply(given);
                if (!written.equals(given)) {
                    out = out == null ? new StringBuilder(text.length()) : out;
                    out.append(text, copied, i).append(written);
                    copied = end;
                }
            }
            i = end + 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** As {@link #replace}, but leaves addresses (web, mail, {@code @names}) alone. */
    static String replaceInProse(String text, IntPredicate part, UnaryOperator<String> word) {
        if (text.indexOf('@') < 0 && !text.contains("//") && !text.contains("www.")) {
            return replace(text, part, word);
        }
        return replace(text, c -> c > ' ', chunk -> isAddress(chunk) ? chunk : replace(chunk, part, word));
    }

    private static boolean isAddress(String chunk) {
        return chunk.indexOf('@') >= 0 || chunk.contains("//") || chunk.contains("www.");
    }

    private static int end(String text, int start, IntPredicate part) {
        int i = start;
        while (i < text.length() && part.test(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
