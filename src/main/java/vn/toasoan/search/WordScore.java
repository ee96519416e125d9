package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.search.OtherNames.OtherName;
import vn.toasoan.vietnamese.SearchKey;

/** What one word of a query scores: the better of its exact form and of its folded one, in the whole text and in the headline. */
final class WordScore {
    /** Who writes marks means them: what matches without them only stays, but far below. */
    private static final float FOLDED_OF_MARKED = 0.3f;

    /** In a query with marks elsewhere, a word without is mostly meant so. */
    private static final float FOLDED_OF_PLAIN = 0.6f;

    /** Where it can't be told whether marks were left out, all forms count; the one without stands first among equals. */
    private static final float FOLDED_OF_STRIPPED = 0.95f;

    /** Of ten articles with a word in any marks fewer than one has it without: in a query it has lost them. */
    private static final double SELDOM_PLAIN = 0.1;

    private static final float HEADLINE = 0.4f;

    /** Of a long form's worth, its words' average, for its abbreviation: some have several. */
    private static final float LONG_FORM = 0.5f;

    /** Of an abbreviation's worth, for each word of its long form; all of it would put it above the long form itself. */
    private static final float SHARED = 0.25f;

    private final IndexSearcher searcher;
    private final boolean asTyped;
    private final boolean amongMarked;
    private double most;

    /**
     * @param asTyped whether all articles have its marked words in just these marks, or lost theirs
     * @param amongMarked whether any word of the query has diacritics
     */
    WordScore(IndexSearcher searcher, boolean asTyped, boolean amongMarked) {
        this.searcher = searcher;
        this.asTyped = asTyped;
        this.amongMarked = amongMarked;
    }

    /** About the score of an article that has all words asked for until now. */
    double most() {
        return most;
    }

    /** Counts words that a phrase asks for into {@link #most}; all of them must be there anyway. */
    void askedTogether(List<Word> phrase) throws IOException {
        for (Word word : phrase) {
            most += new Rarity(searcher, new Term(ArticleDocument.TEXT_FOLDED, word.folded())).worth();
        }
    }

    /**
     * @param weight of the word, 1 for the usual
     * @param others names that what it names, perhaps with its neighbours, has besides
     */
    void add(SearchKey word, float weight, List<OtherName> others, BooleanQuery.Builder query) throws IOException {
        Rarity exact = new Rarity(searcher, new Term(ArticleDocument.TEXT, word.exact()));
        Rarity folded = new Rarity(searcher, new Term(ArticleDocument.TEXT_FOLDED, word.folded()));
        most += weight * Math.max(exact.worth(), folded.worth());
        Query either = eitherForm(word, exact, folded);
        query.add(new BoostQuery(others.isEmpty() ? either : orOther(either, others), weight), Occur.SHOULD);
        query.add(new BoostQuery(inHeadline(word), HEADLINE * weight), Occur.SHOULD);
    }

    private static Query orOther(Query word, List<OtherName> others) {
        List<Query> names = new ArrayList<>(List.of(word));
        for (OtherName other : others) {
            // A row scores the sum of its words.
            float share =
                    (other.shared() == 1 ? LONG_FORM : SHARED) / other.words().size();
            names.add(new BoostQuery(Ranking.inARow(other.words()), share));
        }
        return new DisjunctionMaxQuery(names, 0f);
    }

    private static Query inHeadline(SearchKey word) {
        return new TermQuery(
                word.marked()
                        ? new Term(ArticleDocument.HEADLINE, word.exact())
                        : new Term(ArticleDocument.HEADLINE_FOLDED, word.folded()));
    }

    private Query eitherForm(SearchKey word, Rarity exact, Rarity folded) throws IOException {
        if (word.marked() && asTyped) {
            Rarity bare = new Rarity(searcher, new Term(ArticleDocument.TEXT_BARE, word.folded()));
            return better(exact, 1, bare, FOLDED_OF_MARKED * alike(bare, folded));
        }
        if (word.marked()) {
            return better(exact, 1, folded, FOLDED_OF_MARKED);
        }
        if (amongMarked && exact.documents() >= SELDOM_PLAIN * folded.documents()) {
            return better(exact, 1, folded, FOLDED_OF_PLAIN);
        }
        return better(exact, alike(exact, folded), folded, FOLDED_OF_STRIPPED);
    }

    /** Rare as it is, the plain form tells no more than the others. */
    private static float alike(Rarity plain, Rarity folded) {
        return plain.worth() == 0 ? 1 : (float) Math.min(1, folded.worth() / plain.worth());
    }

    private static Query better(Rarity exact, float exactWeight, Rarity folded, float foldedWeight) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(exact.query(), exactWeight), new BoostQuery(folded.query(), foldedWeight)), 0f);
    }
}
