package vn.toasoan.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings each token to another form by a function of the language package; offsets stay those of the original text. */
final class RewritingFilter extends TokenFilter {
    private final UnaryOperator<String> form;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    RewritingFilter(TokenStream input, UnaryOperator<String> form) {
        super(input);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String formed = form.apply(term.toString());
        term.setEmpty().append(formed);
        return true;
    }
}
