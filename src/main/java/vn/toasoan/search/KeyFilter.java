package vn.toasoan.search;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.toasoan.vietnamese.SearchKey;

/** Brings each word to its key; offsets stay those of the original text. */
final class KeyFilter extends TokenFilter {
    private final Function<SearchKey, String> form;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KeyFilter(TokenStream input, Function<SearchKey, String> form) {
        super(input);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String key = form.apply(SearchKey.of(term));
        term.setEmpty().append(key);
        return true;
    }
}
