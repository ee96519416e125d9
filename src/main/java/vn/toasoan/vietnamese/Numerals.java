package vn.toasoan.vietnamese;

/** Where a number written in digits ends, with all that is joined to it. */
final class Numerals {

    /** What joins digits: decimals, dates, scores, spans, minutes added. */
    private static final String JOINTS = ".,/:-–+";

    private static final String UNIT_LETTERS = "đĐ²³";

    private Numerals() {}

    /** The end of the number that begins at {@code start}, its unit with it where that touches. */
    static int end(String text, int start) {
        int i = digitsEnd(text, start);
        while (i < text.length() && JOINTS.indexOf(text.charAt(i)) >= 0 && CharKind.isAt(text, i + 1, CharKind.DIGIT)) {
            i = digitsEnd(text, i + 1);
        }
        return unitEnd(text, i);
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (CharKind.isAt(text, i, CharKind.DIGIT)) {
            i += CharKind.width(text, i);
        }
        return i;
    }

    /** Behind plain letters: {@code 100k}, {@code 20.000đ}, {@code 2h30}, {@code 50m²}; a marked word is no unit. */
    private static int unitEnd(String text, int from) {
        int i = from;
        while (CharKind.isAt(text, i, CharKind.WORD_PART) && isUnitLetter(text.charAt(i))) {
            i++;
        }
        return CharKind.isAt(text, i, CharKind.WORD_PART) ? from : i;
    }

    private static boolean isUnitLetter(char c) {
        return c < 128 || UNIT_LETTERS.indexOf(c) >= 0;
    }
}
