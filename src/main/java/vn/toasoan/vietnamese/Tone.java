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

    /** The tone a combining mark writes, or null where the character is no tone mark. */
    static Tone ofMark(char c) {
        for (Tone tone : values()) {
            if (tone.mark == c && tone != NGANG) {
                return tone;
            }
        }
        return null;
    }
}
