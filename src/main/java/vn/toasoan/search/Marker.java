package vn.toasoan.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which words of an article are shown as found. Who asks with marks sees the exact forms marked, where the article has
 * any of them; else, and for words asked without marks, a word is marked in whatever marks it stands.
 */
final class Marker {
    static final Marker NOTHING = new Marker(List.of(), List.of());

    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    /** @param words all of the article that may be shown */
    Marker(List<Word> asked, Collection<Word> words) {
        Set<String> there = words.stream().map(Word::exact).collect(Collectors.toSet());
        boolean withMarks = asked.stream().anyMatch(Word::marked);
        asked.stream()
                .filter(word -> withMarks && there.contains(word.exact()))
                .forEach(word -> exact.add(word.exact()));
        asked.stream()
                .filter(word -> exact.isEmpty() || !word.marked() && !exact.contains(word.exact()))
                .forEach(word -> folded.add(word.folded()));
    }

    boolean marks(Word word) {
        return exact.contains(word.exact()) || folded.contains(word.folded());
    }
}
