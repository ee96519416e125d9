package vn.toasoan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Looks for the words of a search in the texts that it found. Most words of a text begin with another letter than those asked
 * for, and are passed over at that. For one thread.
 */
final class AskedWords {
    /** Of each character below, the letter that the key of a word begins with which begins with it. */
    private static final char[] FIRST = new char[0x2000];

    static {
        for (char c = 0; c < FIRST.length; c++) {
            String key = SearchKey.of(String.valueOf(c)).folded();
            FIRST[c] = key.isEmpty() ? c : likeI(key.charAt(0));
        }
    }

    private final List<Word> asked;
    private final List<List<Word>> names;
    private final Set<String> folded;
    private final boolean[] begun = new boolean[FIRST.length];
    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);

    AskedWords(List<Word> asked) {
        this(asked, List.of());
    }

    /** @param names what else they may be called, each by its words */
    AskedWords(List<Word> asked, List<List<Word>> names) {
        this.asked = asked;
        this.names = names;
        this.folded = Stream.concat(asked.stream(), names.stream().flatMap(List::stream))
                .map(Word::folded)
                .collect(Collectors.toSet());
        folded.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> likeI(word.charAt(0)))
                .filter(first -> first < begun.length)
                .forEach(first -> begun[first] = true);
    }

    /** The key of {@code y} is {@code i}, that of {@code yên} is not. */
    private static char likeI(char first) {
        return first == 'y' ? 'i' : first;
    }

    List<Word> asked() {
        return asked;
    }

    List<List<Word>> names() {
        return names;
    }

    /** Those of the text's words that are asked for, or part of another name, in whatever marks, in their order. */
    List<Word> in(String text) {
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Word> found = new ArrayList<>();
        try (tokens) {
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                if (mayBegin(term.charAt(0))) {
                    add(found);
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private boolean mayBegin(char first) {
        return first >= FIRST.length || FIRST[first] >= begun.length || begun[FIRST[first]];
    }

    private void add(List<Word> found) {
        SearchKey key = SearchKey.of(term);
        if (folded.contains(key.folded())) {
            found.add(new Word(place.startOffset(), place.endOffset(), key));
        }
    }
}
