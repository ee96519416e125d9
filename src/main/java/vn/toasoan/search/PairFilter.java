package vn.toasoan.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Makes of {@code a b c} the terms {@code a␣b}, {@code b␣c}, each with the offsets of both. */
final class PairFilter extends TokenFilter {
    private static final char BETWEEN = ' ';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final StringBuilder before = new StringBuilder();
    private int start;

    PairFilter(TokenStream input) {
        super(input);
    }

    static String of(String first, String second) {
        return first + BETWEEN + second;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (before.isEmpty() && !readFirst() || !input.incrementToken()) {
            return false;
        }
        int next = place.startOffset();
        int end = place.endOffset();
        String second = term.toString();
        term.setEmpty().append(before).append(BETWEEN).append(second);
        place.setOffset(start, end);
        keep(second, next);
        return true;
    }

    private boolean readFirst() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        keep(term.toString(), place.startOffset());
        return true;
    }

    private void keep(String word, int at) {
        before.setLength(0);
        before.append(word);
        start = at;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        before.setLength(0);
    }
}
