package vn.toasoan.vietnamese;

import java.text.Normalizer;

/**
 * The one form in which text is stored and compared: NFC, plain spaces, nothing invisible.
 *
 * <p>Idempotent; linear in the length of the text.
 */
public final class NormalForm {

    /** Marks kept on one letter, the bound of UAX #15's Stream-Safe Text Format; what stacks higher is no writing. */
    private static final int MAX_MARKS = 30;

    private NormalForm() {}

    /**
     * A text of any number of lines: NFC; every kind of space is U+0020 and every line end {@code \n}; tabs stay. Control
     * characters, NUL, noncharacters and zero-width characters are gone (but a joiner within an emoji stays), a lone
     * surrogate is U+FFFD.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int kept = clean(text, c, before, next);
            marks = isMark(c) ? marks + 1 : kept < 0 ? marks : 0;
            if (kept >= 0 && marks <= MAX_MARKS) {
                out.appendCodePoint(kept);
                before = kept;
            }
            i = next;
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** A text of one line, such as a headline or a name: as {@link #of}, each run of white space one space, none at the ends. */
    public static String line(String text) {
        String clean = of(text);
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /** What the character becomes, or -1 where it goes. */
    private static int clean(String text, int c, int before, int next) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c == '\r') {
            return next < text.length() && text.charAt(next) == '\n' ? -1 : '\n';
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE -> '\uFFFD';
            case Character.CONTROL -> c == '\u0085' ? '\n' : -1;
            case Character.FORMAT -> joinsEmoji(text, c, before, next) ? c : -1;
            default -> isNonCharacter(c) || isBlankLetter(c) ? -1 : c;
        };
    }

    private static boolean joinsEmoji(String text, int c, int before, int next) {
        return c == '\u200D'
                && (before == '\uFE0F' || isEmojiPart(before))
                && next < text.length()
                && isEmojiPart(text.codePointAt(next));
    }

    private static boolean isEmojiPart(int c) {
        return c >= 0 && (Character.isExtendedPictographic(c) || Character.isEmojiModifier(c));
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Letters and marks by category that show nothing: grapheme joiner, Hangul fillers, Mongolian selectors, braille blank. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || (c >= 0x180B && c <= 0x180F);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
