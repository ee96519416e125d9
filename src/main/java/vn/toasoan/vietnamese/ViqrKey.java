package vn.toasoan.vietnamese;

/** The characters of VIQR that mark the vowel before them (RFC 1456, table 2), and what stands for them. */
final class ViqrKey {
    private ViqrKey() {}

    /** The key itself, where a phone's keyboard made a curly quote or a modifier letter of it. */
    static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u00B4', '\u02B9', '\u02BC', '\u02CA', '\u2032' -> '\'';
            case '\u2018', '\u02CB', '\u02BB' -> '`';
            case '\u02C6' -> '^';
            case '\u02DC' -> '~';
            default -> c;
        };
    }

    /** The mark a key puts, or null. {@code *} is the horn where {@code +} is taken. */
    static Mark mark(char key) {
        return switch (key) {
            case '^' -> Mark.HAT;
            case '(' -> Mark.BREVE;
            case '+', '*' -> Mark.HORN;
            default -> null;
        };
    }

    /** The tone a key puts, or null. */
    static Tone tone(char key) {
        return switch (key) {
            case '\'' -> Tone.SAC;
            case '`' -> Tone.HUYEN;
            case '?' -> Tone.HOI;
            case '~' -> Tone.NGA;
            case '.' -> Tone.NANG;
            default -> null;
        };
    }

    /** The key that puts this mark. */
    static String of(Mark mark) {
        return switch (mark) {
            case HAT -> "^";
            case BREVE -> "(";
            case HORN -> "+";
        };
    }

    /** The key that puts this tone; nothing for {@link Tone#NGANG}. */
    static String of(Tone tone) {
        return switch (tone) {
            case NGANG -> "";
            case SAC -> "'";
            case HUYEN -> "`";
            case HOI -> "?";
            case NGA -> "~";
            case NANG -> ".";
        };
    }

    /** Whether it may mark a vowel. */
    static boolean isKey(char c) {
        char key = plain(c);
        return mark(key) != null || tone(key) != null;
    }
}
