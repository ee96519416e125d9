package vn.toasoan.vietnamese;

/** What a character is to {@link Tokens}, as bits: one look into a table for those of the first plane. */
final class CharKind {

    static final int LETTER = 1;
    static final int UPPER = 2;
    static final int LOWER = 4;
    static final int MARK = 8;
    static final int DIGIT = 16;
    /** Spaces, line ends and what nobody sees. */
    static final int GAP = 32;

    static final int EMOJI = 64;

    /** What words and mixed words are made of. */
    static final int WORD_PART = LETTER | MARK | DIGIT;

    /** Pictographs by Unicode's table that are signs in print: ‼ ⁉ © ® ™ ℹ ↔ ↩ ↪ 〰 〽. */
    private static final String SIGNS = "\u203C\u2049\u00A9\u00AE\u2122\u2139\u2194\u21A9\u21AA\u3030\u303D";

    private static final byte[] BMP = table();

    private CharKind() {}

    static int of(char c) {
        return BMP[c];
    }

    /** Also of code points beyond the first plane; a lone surrogate is none of the kinds. */
    static int at(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c) ? compute(text.codePointAt(index)) : BMP[c];
    }

    /** Whether there is a character at {@code index} and it is one of these kinds. */
    static boolean isAt(String text, int index, int kinds) {
        return index < text.length() && (at(text, index) & kinds) != 0;
    }

    /** Its number of {@code char}s. */
    static int width(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index)) ? Character.charCount(text.codePointAt(index)) : 1;
    }

    private static byte[] table() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) compute(c);
        }
        return kinds;
    }

    private static int compute(int c) {
        if (Character.isExtendedPictographic(c) && SIGNS.indexOf(c) < 0 || isFlagLetter(c)) {
            return EMOJI;
        }
        if (c >= 0xFE00 && c <= 0xFE0F) {
            return GAP;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> LETTER | UPPER;
            case Character.LOWERCASE_LETTER -> LETTER | LOWER;
            case Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> GAP;
            default -> 0;
        };
    }

    /** Two of these are a flag. */
    static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
