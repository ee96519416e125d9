package vn.toasoan.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Gives Lucene the words of a text as terms. A text is cut into words once for all its fields: the words are those of
 * {@link Word#of}, their forms those of {@link SearchKey}.
 */
final class KeyStream extends TokenStream {
    private static final char BETWEEN = ' ';
    /** Between two texts of a field, so that no phrase reaches from one name or caption into the next. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    private final List<Word> words;
    private final Function<SearchKey, String> form;
    /** How many neighbours are a term. */
    private final int width;
    /** How often the words follow each other; at more than one, Lucene keeps positions. */
    private final int rounds;
    /** How often each counts. */
    private final int times;

    private int next;

    private KeyStream(List<Word> words, Function<SearchKey, String> form, int width, int rounds, int times) {
        this.words = words;
        this.form = form;
        this.width = width;
        this.rounds = rounds;
        this.times = times;
    }

    /** Exact keys, for a field with positions; the text so many times. */
    static KeyStream placed(List<Word> words, int times) {
        return new KeyStream(words, SearchKey::exact, 1, times, 1);
    }

    /** Exact keys, for a field without positions; each as if it stood so many times in the text. */
    static KeyStream exact(List<Word> words, int times) {
        return new KeyStream(words, SearchKey::exact, 1, 1, times);
    }

    /** Folded keys, likewise. */
    static KeyStream folded(List<Word> words, int times) {
        return new KeyStream(words, SearchKey::folded, 1, 1, times);
    }

    /** {@code a b c} as {@code a␣b}, {@code b␣c}, folded, likewise. */
    static KeyStream pairs(List<Word> words, int times) {
        return new KeyStream(words, SearchKey::folded, 2, 1, times);
    }

    /** The term of two folded neighbours. */
    static String pair(String first, String second) {
        return first + BETWEEN + second;
    }

    @Override
    public boolean incrementToken() {
        int terms = words.size() - width + 1;
        if (terms <= 0 || next >= terms * rounds) {
            return false;
        }
        clearAttributes();
        int at = next++ % terms;
        term.append(form.apply(words.get(at).key()));
        for (int i = 1; i < width; i++) {
            term.append(BETWEEN).append(form.apply(words.get(at + i).key()));
        }
        step.setPositionIncrement(at == 0 ? GAP : 1);
        frequency.setTermFrequency(times);
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
