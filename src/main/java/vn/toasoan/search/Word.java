package vn.toasoan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.vietnamese.SearchKey;

/**
 * One word of a text, as Vietnamese is written: a syllable, a number, a foreign word.
 *
 * @param start its first character in the text
 * @param end behind its last
 * @param key what it is found by
 */
record Word(int start, int end, SearchKey key) {

    /** All words of the text as the index has them: the same tokenizer, the same forms. */
    static List<Word> of(String text) {
        return first(text, Integer.MAX_VALUE);
    }

    /** At most so many of them. */
    static List<Word> first(String text, int most) {
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            List<Word> words = new ArrayList<>();
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(new Word(place.startOffset(), place.endOffset(), SearchKey.of(term)));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String exact() {
        return key.exact();
    }

    String folded() {
        return key.folded();
    }

    /** Whether it is written with diacritics. */
    boolean marked() {
        return key.marked();
    }
}
