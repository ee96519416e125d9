package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import vn.toasoan.vietnamese.SearchKey;

/** Finds what a mistyped query may have meant: words that no article has are exchanged for the likeliest that are near. */
final class Spelling {
    private static final int CANDIDATES = 20;

    /** More than that is no slip of a finger, and each look through the dictionary costs. */
    private static final int MAX_UNKNOWN = 2;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinPrefix(0);
        checker.setMinQueryLength(3);
        checker.setMaxEdits(2);
        checker.setAccuracy(0.4f);
    }

    /** The query with its unknown words put right; empty where all are known or one is near none. */
    Optional<String> corrected(String query, List<Word> words) throws IOException {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (reader.docFreq(
                            new Term(ArticleDocument.TEXT_FOLDED, words.get(i).folded()))
                    == 0) {
                unknown.add(i);
            }
        }
        if (unknown.isEmpty() || unknown.size() > MAX_UNKNOWN) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(query);
        for (int i : unknown.reversed()) {
            Optional<String> near = nearest(words, i);
            if (near.isEmpty()) {
                return Optional.empty();
            }
            out.replace(words.get(i).start(), words.get(i).end(), near.get());
        }
        return Optional.of(out.toString());
    }

    private Optional<String> nearest(List<Word> words, int at) throws IOException {
        Word word = words.get(at);
        Term typed = words.stream().anyMatch(Word::marked)
                ? new Term(ArticleDocument.TEXT, word.exact())
                : new Term(ArticleDocument.TEXT_FOLDED, word.folded());
        List<SuggestWord> near =
                Arrays.asList(checker.suggestSimilar(typed, CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX));
        List<Candidate> candidates = new ArrayList<>();
        for (SuggestWord candidate : near) {
            candidates.add(new Candidate(
                    candidate.string, candidate.score, candidate.freq, beside(words, at, candidate.string)));
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::worth))
                .map(Candidate::word);
    }

    /** @param beside in how many articles it stands beside the query's neighbours */
    private record Candidate(String word, float likeness, int articles, int beside) {
        /** A slip is one letter oftener than two; among as near ones the neighbours tell, then what is written often. */
        double worth() {
            return likeness * (1 + Math.log1p(beside)) + Math.log1p(articles) / 100;
        }
    }

    private int beside(List<Word> words, int at, String candidate) throws IOException {
        String folded = SearchKey.of(candidate).folded();
        int articles = 0;
        if (at > 0) {
            articles += pair(words.get(at - 1).folded(), folded);
        }
        if (at + 1 < words.size()) {
            articles += pair(folded, words.get(at + 1).folded());
        }
        return articles;
    }

    private int pair(String first, String second) throws IOException {
        return reader.docFreq(new Term(ArticleDocument.TEXT_PAIRS, KeyStream.pair(first, second)));
    }
}
