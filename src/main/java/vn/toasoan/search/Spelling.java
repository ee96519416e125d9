package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import vn.toasoan.vietnamese.SearchKey;
import vn.toasoan.vietnamese.Syllable;
import vn.toasoan.vietnamese.TonePlacement;

/**
 * Finds what a mistyped query may have meant: words that no article has are exchanged for the likeliest that are near. Letters
 * first, then marks, each by what stands beside the query's other words.
 */
final class Spelling {
    private static final int CANDIDATES = 50;

    /** More than that is no slip of a finger, and each look through the dictionary costs. */
    private static final int MAX_UNKNOWN = 2;

    /** A word in one article of so many, that never stands beside the query's others, is a foreign one or a slip. */
    private static final int SELDOM = 1_000;

    private static final int SHORTEST = 3;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(2);
        // However often a word is written: in these marks it isn't.
        checker.setMaxQueryFrequency(Integer.MAX_VALUE);
        checker.setAccuracy(0.4f);
    }

    /**
     * The query with its unknown words put right; empty where all are known or one is near none.
     *
     * @param others of the same words: what has another name is no slip
     */
    Optional<String> corrected(String query, List<Word> words, OtherNames others) throws IOException {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (others.of(i).isEmpty() && isUnknown(words, i)) {
                unknown.add(i);
            }
        }
        if (unknown.isEmpty() || unknown.size() > MAX_UNKNOWN) {
            return Optional.empty();
        }
        boolean marked = words.stream().anyMatch(Word::marked);
        StringBuilder out = new StringBuilder(query);
        for (int i : unknown.reversed()) {
            Word typed = words.get(i);
            Optional<String> near = nearest(words, i);
            if (near.isEmpty()) {
                return Optional.empty();
            }
            String meant = marked ? withMarks(words, i, near.get()) : near.get();
            out.replace(typed.start(), typed.end(), capitals(query.substring(typed.start(), typed.end()), meant));
        }
        return Optional.of(out.toString());
    }

    private boolean isUnknown(List<Word> words, int at) throws IOException {
        Word word = words.get(at);
        if (word.folded().length() < SHORTEST) {
            return false;
        }
        int inAnyMarks = articles(ArticleDocument.TEXT_FOLDED, word.folded());
        if (word.marked()) {
            return inAnyMarks == 0 || articles(ArticleDocument.TEXT, word.exact()) == 0;
        }
        return inAnyMarks == 0
                || inAnyMarks <= reader.maxDoc() / SELDOM
                        && isRarest(words, at, inAnyMarks)
                        && beside(words, at, word.folded()) == 0;
    }

    /** Of several; alone, a word is what it is. */
    private boolean isRarest(List<Word> words, int at, int articles) throws IOException {
        for (int i = 0; i < words.size(); i++) {
            if (i != at && articles(ArticleDocument.TEXT_FOLDED, words.get(i).folded()) <= articles) {
                return false;
            }
        }
        return words.size() > 1;
    }

    /** The known word, folded, that is nearest to an unknown one: for one in marks that nobody writes perhaps itself. */
    private Optional<String> nearest(List<Word> words, int at) throws IOException {
        Word word = words.get(at);
        Term typed = new Term(ArticleDocument.TEXT_FOLDED, word.folded());
        List<Candidate> candidates = new ArrayList<>();
        if (word.marked() && reader.docFreq(typed) > 0) {
            candidates.add(new Candidate(word.folded(), 1, reader.docFreq(typed), beside(words, at, word.folded())));
        }
        for (SuggestWord near : checker.suggestSimilar(typed, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS)) {
            candidates.add(new Candidate(near.string, near.score, near.freq, beside(words, at, near.string)));
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

    private int beside(List<Word> words, int at, String folded) throws IOException {
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
        return articles(ArticleDocument.TEXT_PAIRS, KeyStream.pair(first, second));
    }

    private int articles(String field, String word) throws IOException {
        return reader.docFreq(new Term(field, word));
    }

    /** In the marks in which it stands beside the query's neighbours, or else in those it is written in most. */
    private String withMarks(List<Word> words, int at, String folded) throws IOException {
        Set<String> forms = new LinkedHashSet<>(List.of(folded));
        for (Syllable syllable : Syllable.candidates(folded)) {
            forms.add(SearchKey.of(syllable.written(TonePlacement.OLD)).exact());
        }
        String best = folded;
        double most = 0;
        for (String form : forms) {
            int articles = articles(ArticleDocument.TEXT, form);
            double worth = articles == 0 ? 0 : standingBeside(words, at, form) + articles / (1.0 + reader.maxDoc());
            if (worth > most) {
                best = form;
                most = worth;
            }
        }
        return best;
    }

    private int standingBeside(List<Word> words, int at, String form) throws IOException {
        List<Word> meant = Word.of(form);
        if (meant.isEmpty()) {
            return 0;
        }
        int articles = 0;
        if (at > 0) {
            articles += searcher.count(Ranking.inARow(List.of(words.get(at - 1), meant.getFirst())));
        }
        if (at + 1 < words.size()) {
            articles += searcher.count(Ranking.inARow(List.of(meant.getLast(), words.get(at + 1))));
        }
        return articles;
    }

    /** Of the word that was typed. */
    private static String capitals(String typed, String meant) {
        if (!Character.isUpperCase(typed.charAt(0))) {
            return meant;
        }
        boolean all = typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
        int first = meant.offsetByCodePoints(0, 1);
        return meant.substring(0, first).toUpperCase(Locale.ROOT)
                + (all ? meant.substring(first).toUpperCase(Locale.ROOT) : meant.substring(first));
    }
}
