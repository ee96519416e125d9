package vn.toasoan.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import vn.toasoan.vietnamese.Folding;

/** Words as Unicode separates them (which for Vietnamese are syllables), folded or canonical as the field's name says. */
final class BothForms extends Analyzer {
    private static final String FOLDED = ".folded";
    /** Between two values of a field, so that no phrase reaches from one name or caption into the next. */
    private static final int GAP = 100;

    BothForms() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    static String folded(String field) {
        return field + FOLDED;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream formed = new RewritingFilter(words, field.endsWith(FOLDED) ? Folding::fold : Word::canonical);
        return new TokenStreamComponents(words, formed);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
