package vn.toasoan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.toasoan.vietnamese.Abbreviations;
import vn.toasoan.vietnamese.Abbreviations.Occurrence;
import vn.toasoan.vietnamese.Syllable;

/** What else the things of a query are called: the long form of an abbreviation, the abbreviations of a long form. */
final class OtherNames {

    /**
     * Another name of what several words of the query name together.
     *
     * @param shared how many they are: each has its part of the name's worth
     */
    record OtherName(List<Word> words, int shared) {}

    static final OtherNames NONE = new OtherNames();

    private final Map<Integer, List<OtherName>> byWord = new HashMap<>();

    private OtherNames() {}

    /** Of what is neither quoted nor excluded. */
    static OtherNames of(Wanted wanted) {
        String text = wanted.understoodAs();
        List<Word> words = wanted.words();
        OtherNames names = new OtherNames();
        for (Occurrence occurrence : Abbreviations.occurrences(text)) {
            List<Integer> covered = IntStream.range(0, words.size())
                    .filter(i -> words.get(i).start() >= occurrence.start()
                            && words.get(i).end() <= occurrence.end())
                    .boxed()
                    .toList();
            if (covered.size()
                    == Word.of(text.substring(occurrence.start(), occurrence.end()))
                            .size()) {
                names.add(covered, occurrence.others());
            }
        }
        IntStream.range(0, words.size()).forEach(i -> names.inSmallLetters(i, words.get(i)));
        return names;
    }

    /** {@code ntm}: readers don't hold the shift key. What may be a syllable ({@code ca}) is one. */
    private void inSmallLetters(int i, Word word) {
        if (!byWord.containsKey(i) && Syllable.candidates(word.folded()).isEmpty()) {
            add(List.of(i), Abbreviations.expansions(word.exact()));
        }
    }

    private void add(List<Integer> covered, List<String> others) {
        List<OtherName> names = others.stream()
                .map(other -> new OtherName(Word.of(other), covered.size()))
                .filter(Predicate.not(OtherNames::isCommonWord))
                .toList();
        covered.forEach(i -> byWord.computeIfAbsent(i, any -> new ArrayList<>()).addAll(names));
    }

    /** The index has no capitals: to it, CA for công an is the ca of dân ca. */
    private static boolean isCommonWord(OtherName other) {
        return other.words().size() == 1
                && !Syllable.candidates(other.words().getFirst().folded()).isEmpty();
    }

    /** Of the thing that this word names or is part of naming. */
    List<OtherName> of(int word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** All of them, each by its words. */
    List<List<Word>> all() {
        return byWord.values().stream()
                .flatMap(List::stream)
                .map(OtherName::words)
                .distinct()
                .toList();
    }
}
