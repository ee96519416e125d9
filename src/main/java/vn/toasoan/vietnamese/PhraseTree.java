package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases word by word: as long as the words of a text lead on, they may become one. */
final class PhraseTree<T> {

    private final Map<String, PhraseTree<T>> branches = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    void put(List<String> words, T value) {
        PhraseTree<T> node = this;
        for (String word : words) {
            node = node.branches.computeIfAbsent(word, any -> new PhraseTree<>());
        }
        node.values.add(value);
    }

    /** Where the word leads, or null. */
    PhraseTree<T> after(String word) {
        return branches.get(word);
    }

    /** What the phrase up to here stands for; empty where more words must follow. */
    List<T> values() {
        return values;
    }
}
