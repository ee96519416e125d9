package vn.toasoan.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which of the words found in an article are shown as found. Who asks with marks sees the exact forms marked; where the
 * search found words in any marks and the article has none of them exactly, and for words asked without marks, a word is marked
 * in whatever marks it stands. Another name of
 * what was asked for is marked where it stands whole.
 */
final class Marker {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final List<List<String>> names;

    /** @param found all of the article that {@link AskedWords#in} gave */
    Marker(AskedWords asked, Collection<Word> found) {
        Set<String> there = found.stream().map(Word::exact).collect(Collectors.toSet());
        boolean withMarks = asked.asked().stream().anyMatch(Word::marked);
        for (Word word : asked.asked()) {
            if (withMarks && there.contains(word.exact())) {
                exact.add(word.exact());
            }
        }
        for (Word word : asked.asked()) {
            if (word.marked() && asked.asTyped()) {
                // In a text that lost its marks the word has none; in another's marks it is another word.
                exact.add(there.contains(word.exact()) ? word.exact() : word.folded());
            } else if (exact.isEmpty() || !word.marked() && !exact.contains(word.exact())) {
                folded.add(word.folded());
            }
        }
        names = asked.names().stream()
                .map(name -> name.stream().map(Word::exact).toList())
                .toList();
    }

    /** @param found those of one text, in their order */
    List<Word> marked(List<Word> found) {
        boolean[] named = named(found);
        List<Word> marked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (named[i] || marks(found.get(i))) {
                marked.add(found.get(i));
            }
        }
        return marked;
    }

    private boolean marks(Word word) {
        return exact.contains(word.exact()) || folded.contains(word.folded());
    }

    private boolean[] named(List<Word> found) {
        boolean[] named = new boolean[found.size()];
        for (List<String> name : names) {
            for (int from = 0; from + name.size() <= found.size(); from++) {
                if (stands(name, found.subList(from, from + name.size()))) {
                    for (int i = 0; i < name.size(); i++) {
                        named[from + i] = true;
                    }
                }
            }
        }
        return named;
    }

    /** With nothing but one character, a blank, between its words. */
    private static boolean stands(List<String> name, List<Word> row) {
        for (int i = 0; i < row.size(); i++) {
            boolean next = i == 0 || row.get(i).start() - row.get(i - 1).end() == 1;
            if (!next || !row.get(i).exact().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
