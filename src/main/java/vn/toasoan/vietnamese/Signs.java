package vn.toasoan.vietnamese;

/** Where runs of signs and the names behind {@code @} and {@code #} end. */
final class Signs {

    private Signs() {}

    /** Behind all that repeats the sign at {@code start}. */
    static int runEnd(String text, int start) {
        int width = CharKind.width(text, start);
        int i = start + width;
        while (width == 1 && i < text.length() && text.charAt(i) == text.charAt(start)) {
            i++;
        }
        return i;
    }

    /** The end of the name behind the sign at {@code start}, or {@code start} where there is none. */
    static int nameEnd(String text, int start) {
        int i = start + 1;
        while (isNamePart(text, i) || i > start + 1 && isDotWithin(text, i)) {
            i += CharKind.width(text, i);
        }
        return i > start + 1 ? i : start;
    }

    private static boolean isNamePart(String text, int i) {
        return CharKind.isAt(text, i, CharKind.WORD_PART) || i < text.length() && text.charAt(i) == '_';
    }

    private static boolean isDotWithin(String text, int i) {
        return i < text.length()
                && text.charAt(i) == '.'
                && CharKind.isAt(text, i + 1, CharKind.LETTER | CharKind.DIGIT);
    }
}
