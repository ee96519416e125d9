package vn.toasoan.vietnamese;

/** Where an emoji ends. */
final class Emoji {

    private static final char JOINER = '\u200D';
    private static final char KEYCAP = '\u20E3';

    private Emoji() {}

    /**
     * The end of the emoji that begins at {@code start}, by the grammar of UTS #51 (flags, skin tones, joiners, tags), read
     * generously.
     */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        if (CharKind.isFlagLetter(first)) {
            return i < text.length() && CharKind.isFlagLetter(text.codePointAt(i)) ? i + 2 : i;
        }
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == JOINER && i + 1 < text.length() && isPicture(text, i + 1)) {
                i += 1 + Character.charCount(text.codePointAt(i + 1));
            } else if (isModifier(c)) {
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a digit is the picture of a key: {@code 1️⃣}. */
    static boolean isKeycap(String text, int digit) {
        int i = digit + 1;
        if (i < text.length() && text.charAt(i) == '\uFE0F') {
            i++;
        }
        return i < text.length() && text.charAt(i) == KEYCAP;
    }

    private static boolean isPicture(String text, int i) {
        return (CharKind.at(text, i) & CharKind.EMOJI) != 0 || Character.isEmoji(text.codePointAt(i));
    }

    private static boolean isModifier(int c) {
        return c == '\uFE0F'
                || c == '\uFE0E'
                || c == KEYCAP
                || Character.isEmojiModifier(c)
                || c >= 0xE0020 && c <= 0xE007F;
    }
}
