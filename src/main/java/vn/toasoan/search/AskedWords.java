package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Looks for the words of a search in the texts that it found. Most words of a text begin or end with another letter than those
 * asked for, and are passed over at that.
 */
final class AskedWords {
    private static final char UNKNOWN = '\0';

    /** Of each character below, the letter that a key has for it; so for most a key begins and ends as its word does. */
    private static final char[] LETTERS = new char[0x2000];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            String key = SearchKey.of(String.valueOf(c)).folded();
            LETTERS[c] = key.length() == 1 ? likeI(key.charAt(0)) : UNKNOWN;
        }
        // Lower case has another at a word's end.
        LETTERS['Σ'] = UNKNOWN;
    }

    private final List<Word> asked;
    private final List<List<Word>> names;
    private final boolean asTyped;
    private final Set<String> folded;
    private final boolean[] first = new boolean[LETTERS.length];
    private final boolean[] last = new boolean[LETTERS.length];

    AskedWords(List<Word> asked) {
        this(asked, List.of(), false);
    }

    /**
     * @param names what else they may be called, each by its words
     * @param asTyped whether a word with marks was found in just these, or in a text that lost its marks
     */
    AskedWords(List<Word> asked, List<List<Word>> names, boolean asTyped) {
        this.asked = asked;
        this.names = names;
        this.asTyped = asTyped;
        this.folded = Stream.concat(asked.stream(), names.stream().flatMap(List::stream))
                .map(Word::folded)
                .collect(Collectors.toSet());
        for (String word : folded) {
            if (!word.isEmpty()) {
                allow(first, word.charAt(0));
                allow(last, word.charAt(word.length() - 1));
            }
        }
    }

    private static void allow(boolean[] letters, char letter) {
        if (letter < letters.length) {
            letters[likeI(letter)] = true;
        }
    }

    /** The key of {@code y} is {@code i}, that of {@code yên} is not. */
    private static char likeI(char first) {
        return first == 'y' ? 'i' : first;
    }

    List<Word> asked() {
        return asked;
    }

    boolean asTyped() {
        return asTyped;
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
            if (may(first, text.charAt(cutter.start())) && may(last, text.charAt(cutter.end() - 1))) {
                SearchKey key = SearchKey.of(cutter.word());
                if (folded.contains(key.folded())) {
                    found.add(new Word(cutter.start(), cutter.end(), key));
                }
            }
        }
        return found;
    }

    private static boolean may(boolean[] letters, char c) {
        return c >= LETTERS.length || LETTERS[c] == UNKNOWN || LETTERS[c] >= letters.length || letters[LETTERS[c]];
    }
}
