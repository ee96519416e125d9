package vn.toasoan.vietnamese;

/**
 * A stretch of a text.
 *
 * @param start its first character (UTF-16 index)
 * @param end behind its last
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if it is empty or begins before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No span: " + start + "-" + end);
        }
    }
}
