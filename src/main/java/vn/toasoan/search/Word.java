package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.vietnamese.SearchKey;

/**
 * One word of a text, as Vietnamese is written: a syllable, a number, a foreign word.
 *
 * @param start its first character in the text
 * @param end behind its last
 * @param key what it is found by
 */
record Word(int start, int end, SearchKey key) {

    /** All words of the text as the index has them. */
    static List<Word> of(String text) {
        return first(text, Integer.MAX_VALUE);
    }

    /** At most so many of them. */
    static List<Word> first(String text, int most) {
        WordCutter cutter = new WordCutter(text);
        List<Word> words = new ArrayList<>();
        while (words.size() < most && cutter.next()) {
            words.add(new Word(cutter.start(), cutter.end(), SearchKey.of(cutter.word())));
        }
        return words;
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
