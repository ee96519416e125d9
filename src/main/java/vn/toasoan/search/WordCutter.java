package vn.toasoan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.vietnamese.Span;

/**
 * Cuts a text into words as Lucene's {@link StandardTokenizer} does (UAX #29), in a tenth of its time: a run of Latin letters
 * and digits that stands between blanks and signs is a word. Whatever else stands between blanks is left to the tokenizer, but for
 * dots and colons between letters, which join no words here: newspapers write {@code TP.Vinh} and {@code TP. Vinh}.
 *
 * <p>A cursor for one thread.
 */
final class WordCutter {
    /** Signs that part words wherever they stand. */
    private static final String APART = " \t\n\r\u00A0-–—/()[]“”…!?«»";

    /** Signs that may join what stands on both sides of them. */
    private static final String JOINING = ".,;:'\"‘’";

    private static final byte UNKNOWN = 0;
    private static final byte PARTS = 1;
    private static final byte JOINS = 2;
    private static final byte LETTER = 3;
    /** A combining mark, which goes on with what stands before it. */
    private static final byte MARK = 4;

    private static final byte[] KINDS = new byte[0x2040];

    static {
        fill('0', '9', LETTER);
        fill('A', 'Z', LETTER);
        fill('a', 'z', LETTER);
        fill('\u00C0', '\u024F', LETTER);
        fill('\u1E00', '\u1EFF', LETTER);
        KINDS['×'] = UNKNOWN;
        KINDS['÷'] = UNKNOWN;
        fill('\u0300', '\u036F', MARK);
        APART.chars().forEach(c -> KINDS[c] = PARTS);
        JOINING.chars().forEach(c -> KINDS[c] = JOINS);
    }

    private final String text;
    /** Words that the tokenizer found and that are still to come. */
    private final Queue<Span> cut = new ArrayDeque<>();

    private final CharSequence word = new Current();
    private StandardTokenizer tokenizer;
    private int next;
    private int start;
    private int end;

    WordCutter(String text) {
        this.text = text;
    }

    private static void fill(char first, char last, byte kind) {
        for (char c = first; c <= last; c++) {
            KINDS[c] = kind;
        }
    }

    /** Moves to the next word; false where there is none. */
    boolean next() {
        while (cut.isEmpty()) {
            next = behind(next, PARTS, JOINS);
            if (next == text.length()) {
                return false;
            }
            if (isPlain()) {
                return true;
            }
            cutToNextParting();
        }
        Span found = cut.remove();
        start = found.start();
        end = found.end();
        return true;
    }

    /** The first character of the word. */
    int start() {
        return start;
    }

    /** Behind its last. */
    int end() {
        return end;
    }

    /** The word's characters; of the next word after {@link #next}. */
    CharSequence word() {
        return word;
    }

    /** Moves to the word that begins here, if it is plain. */
    private boolean isPlain() {
        if (kind(next) != LETTER) {
            return false;
        }
        int letters = behind(next, LETTER, MARK);
        int signs = behind(letters, JOINS, JOINS);
        if (signs < text.length() && kind(signs) != PARTS
                || letters - next > StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH) {
            return false;
        }
        start = next;
        end = letters;
        next = signs;
        return true;
    }

    private int behind(int from, byte kind, byte other) {
        int at = from;
        while (at < text.length() && (kind(at) == kind || kind(at) == other)) {
            at++;
        }
        return at;
    }

    private byte kind(int at) {
        char c = text.charAt(at);
        return c < KINDS.length ? KINDS[c] : UNKNOWN;
    }

    private void cutToNextParting() {
        int from = next;
        while (next < text.length() && kind(next) != PARTS) {
            next++;
        }
        tokenizer = tokenizer == null ? new StandardTokenizer() : tokenizer;
        try (StandardTokenizer tokens = tokenizer) {
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.setReader(new StringReader(text.substring(from, next)));
            tokens.reset();
            while (tokens.incrementToken()) {
                addParts(from + place.startOffset(), from + place.endOffset());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addParts(int first, int behind) {
        int from = first;
        for (int at = first + 1; at < behind - 1; at++) {
            char c = text.charAt(at);
            if ((c == '.' || c == ':') && !Character.isDigit(text.charAt(at - 1))) {
                cut.add(new Span(from, at));
                from = at + 1;
            }
        }
        cut.add(new Span(from, behind));
    }

    /** Looks at the text itself: most words are known by a glance at them, and need no string of their own. */
    private final class Current implements CharSequence {
        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
