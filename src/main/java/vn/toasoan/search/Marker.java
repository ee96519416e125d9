package vn.toasoan.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which of the words found in an article are shown as found. Who asks with marks sees the exact forms marked, where the
 * article has any of them; else, and for words asked without marks, a word is marked in whatever marks it stands.
 */
final class Marker {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    /** @param found all of the article that are asked for in any marks */
    Marker(List<Word> asked, Collection<Word> found) {
        Set<String> there = found.stream().map(Word::exact).collect(Collectors.toSet());
        boolean withMarks = asked.stream().anyMatch(Word::marked);
        for (Word word : asked) {
            if (withMarks && there.contains(word.exact())) {
                exact.add(word.exact());
            }
        }
        for (Word word : asked) {
            if (exact.isEmpty() || !word.marked() && !exact.contains(word.exact())) {
                folded.add(word.folded());
            }
        }
    }

    List<Word> marked(List<Word> found) {
        return found.stream().filter(this::marks).toList();
    }

    private boolean marks(Word word) {
        return exact.contains(word.exact()) || folded.contains(word.folded());
    }
}
