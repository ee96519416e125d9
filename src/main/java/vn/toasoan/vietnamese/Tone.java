package vn.toasoan.vietnamese;

/** The six tones (<i>thanh</i>); all but {@link #NGANG} are written with a mark. */
public enum Tone {
    /** Level, unmarked. */
    NGANG('\0'),
    /** Rising, acute. */
    SAC('\u0301'),
    /** Falling, grave. */
    HUYEN('\u0300'),
    /** Dipping, hook above. */
    HOI('\u0309'),
    /** Broken, tilde. */
    NGA('\u0303'),
    /** Heavy, dot below. */
    NANG('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** The combining mark it is written with; NUL for {@link #NGANG}. */
    char mark() {
        return mark;
    }

    /**
     * The tone a combining mark writes, or null where the character is no tone mark. U+0340 and U+0341, which Unicode once
     * made for Vietnamese and then made equal to grave and acute, count as those.
     */
    static Tone ofMark(char c) {
        return switch (c) {
            case '\u0301', '\u0341' -> SAC;
            case '\u0300', '\u0340' -> HUYEN;
            case '\u0309' -> HOI;
            case '\u0303' -> NGA;
            case '\u0323' -> NANG;
            default -> null;
        };
    }
}
