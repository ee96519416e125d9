package vn.toasoan.comments;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toasoan.vietnamese.Folding;

/** Tells whether another text says nearly the same words, whatever its diacritics, case and marks. */
final class Likeness {
    /** Of the words of both texts, how many must stand in both. */
    private static final double NEARLY = 0.8;

    private final Set<String> words;

    Likeness(String text) {
        this.words = words(text);
    }

    boolean nearlySays(String other) {
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        others.retainAll(words);
        return !all.isEmpty() && others.size() >= NEARLY * all.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
