package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Looks for the words of a search in the texts that it found. Most words of a text begin with another letter than those asked
 * for, and are passed over at that.
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
        WordCutter cutter = new WordCutter(text);
        while (cutter.next()) {
            if (mayBegin(text.charAt(cutter.start()))) {
                SearchKey key = SearchKey.of(cutter.word());
                if (folded.contains(key.folded())) {
                    found.add(new Word(cutter.start(), cutter.end(), key));
                }
            }
        }
        return found;
    }

    private boolean mayBegin(char first) {
        return first >= FIRST.length || FIRST[first] >= begun.length || begun[FIRST[first]];
    }
}
