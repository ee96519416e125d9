package vn.toasoan.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Words as Unicode separates them (UAX #29), which for Vietnamese are syllables; a field's name says whether its terms are
 * their exact keys, their folded ones, or pairs of folded neighbours.
 */
final class SyllableAnalyzer extends Analyzer {
    private static final String FOLDED = ".folded";
    private static final String PAIRS = ".pairs";
    /** Between two values of a field, so that no phrase reaches from one name or caption into the next. */
    private static final int GAP = 100;

    SyllableAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    static String folded(String field) {
        return field + FOLDED;
    }

    static String pairs(String field) {
        return field + PAIRS;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, terms(field, words));
    }

    private static TokenStream terms(String field, TokenStream words) {
        if (field.endsWith(PAIRS)) {
            return new PairFilter(new KeyFilter(words, SearchKey::folded));
        }
        return new KeyFilter(words, field.endsWith(FOLDED) ? SearchKey::folded : SearchKey::exact);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
