package vn.toasoan.vietnamese;

/** The first half of the normal form: takes out what cannot be seen, and makes one of each kind of space and line end. */
final class Cleaning {

    private final String text;
    private final int maxMarks;
    private final AlignedText.Builder out;

    /** The last character kept. */
    private int before = -1;

    private int marks;

    private Cleaning(String text, int maxMarks) {
        this.text = text;
        this.maxMarks = maxMarks;
        this.out = new AlignedText.Builder(text.length());
    }

    /** @param maxMarks how many marks stay on one letter */
    static AlignedText of(String text, int maxMarks) {
        Cleaning cleaning = new Cleaning(text, maxMarks);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            cleaning.add(c, i, next);
            i = next;
        }
        return cleaning.out.aligned(text.length());
    }

    /** Whether the character stays as it is, whatever stands around it. */
    static boolean keeps(char c) {
        return alone(c) == c;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void add(int c, int start, int next) {
        int kept = clean(c, next);
        if (kept < 0) {
            out.extend(next);
            return;
        }
        marks = isMark(kept) ? marks + 1 : 0;
        if (marks > maxMarks) {
            out.extend(next);
        } else {
            out.append(Character.toString(kept), start, next);
            before = kept;
        }
    }

    /** What the character becomes, or -1 where it goes. */
    private int clean(int c, int next) {
        if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
            return -1;
        }
        return joinsEmoji(c, next) ? c : alone(c);
    }

    private static int alone(int c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE -> '\uFFFD';
            case Character.CONTROL -> c == '\r' || c == '\u0085' ? '\n' : -1;
            case Character.FORMAT -> -1;
            default -> isNonCharacter(c) || isBlankLetter(c) ? -1 : c;
        };
    }

    private boolean joinsEmoji(int c, int next) {
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
}
