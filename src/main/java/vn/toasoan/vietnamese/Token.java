package vn.toasoan.vietnamese;

/**
 * One piece of a text, as {@link Tokens} cuts it.
 *
 * @param start its first character (UTF-16 index)
 * @param end behind its last
 */
public record Token(int start, int end, Kind kind) {

    /** What a piece is. */
    public enum Kind {
        /** Letters with their marks; Vietnamese writes each syllable as one: {@code Tĩnh}, {@code O'Neill}. */
        WORD,
        /** Letters first and digits among or behind them: {@code U23}, {@code COVID-19}, {@code kho6ng}, {@code m²}. */
        MIXED,
        /** Capitals with a dot each: {@code N.V.A.}, the {@code Q.} of {@code Q.1}. */
        INITIALS,
        /** Digits, what joins them, and a unit that touches: {@code 1.234,5}, {@code 13/11}, {@code 90+3}, {@code 20.000đ}, {@code 2h30}. */
        NUMBER,
        /** A web or mail address. */
        ADDRESS,
        /** {@code @name}. */
        HANDLE,
        /** {@code #name}. */
        HASHTAG,
        /** One emoji of however many code points, or an emoticon such as {@code :D}, {@code =))}, {@code <3}. */
        EMOJI,
        /** All else that is seen: a run of one and the same sign, {@code …}, {@code !!!}, {@code %}. */
        PUNCTUATION
    }

    /** @throws IllegalArgumentException if it is empty or begins before the text */
    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No token: " + start + "-" + end);
        }
    }
}
