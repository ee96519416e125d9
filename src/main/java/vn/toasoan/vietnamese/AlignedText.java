package vn.toasoan.vietnamese;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text made out of another, every character of which knows where in the other it comes from; so that what is found in
 * normalised or folded text can be shown on the text as it was written.
 *
 * <p>The places are monotone: a character further on never comes from further before, at neither end. A character stands for
 * all of the letter it comes from, its combining marks and what cannot be seen behind it included, never for half of one.
 * Offsets are in UTF-16 units, as those of {@link String}.
 */
public final class AlignedText {
    private final String text;

    /** Where each character's origin starts and ends; null where every character is its own origin. */
    private final int[] starts;

    private final int[] ends;
    private final int originalLength;

    private AlignedText(String text, int[] starts, int[] ends, int originalLength) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.originalLength = originalLength;
    }

    /** A text that is its own origin. */
    static AlignedText unchanged(String text) {
        return new AlignedText(text, null, null, text.length());
    }

    /** The text that was made. */
    public String text() {
        return text;
    }

    /**
     * The stretch of the original that a stretch of this text comes from. An empty stretch is a place: before the letter
     * that the next character comes from.
     *
     * @throws IndexOutOfBoundsException unless 0 ≤ start ≤ end ≤ the length of {@link #text}
     */
    public Span original(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        int from = start == text.length() ? originalLength : start(start);
        return new Span(from, start == end ? from : end(end - 1));
    }

    /** Where the origin of the character starts. */
    int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Behind the origin of the character. */
    int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    int originalLength() {
        return originalLength;
    }

    /** A stretch of a text, {@code end} behind its last character, as {@link String#substring(int, int)} takes it. */
    public record Span(int start, int end) {}

    /** Puts a text together; each piece comes from behind or within the origin of the one before. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        /** The characters, all of them made out of the one stretch of the original. */
        void append(CharSequence made, int start, int end) {
            for (int i = 0; i < made.length(); i++) {
                append(made.charAt(i), start, end);
            }
        }

        void append(char made, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at + 16);
                ends = Arrays.copyOf(ends, 2 * at + 16);
            }
            text.append(made);
            starts[at] = start;
            ends[at] = end;
        }

        /** What of the original goes belongs to the letter before it, if there is one. */
        void extend(int end) {
            for (int i = text.length() - 1, before = last(); i >= 0 && ends[i] == before; i--) {
                ends[i] = end;
            }
        }

        private int last() {
            return text.isEmpty() ? 0 : ends[text.length() - 1];
        }

        AlignedText aligned(int originalLength) {
            return new AlignedText(text.toString(), starts, ends, originalLength);
        }
    }
}
