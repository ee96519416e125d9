package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds articles akin to a text: by its most telling words and pairs of words, which are names and compounds (often here,
 * rare elsewhere: tf · idf over all articles).
 */
final class Kinship {
    /** Enough to hold an event's names; more bring the words of every article. */
    private static final int TELLING = 40;
    /** A word of the headline counts as if it stood three times more in the text; one of the sapo, once more. */
    private static final int IN_HEADLINE = 3;

    private static final int IN_SAPO = 2;
    /** Only the beginning: news says first what it is about. */
    private static final int MAX_BODY_WORDS = 400;

    private final IndexSearcher searcher;

    Kinship(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param exclude the article itself, null when it isn't in the index */
    List<Related> related(String headline, String sapo, String body, Long exclude, int size) throws IOException {
        BooleanQuery.Builder akin = new BooleanQuery.Builder();
        telling(headline, sapo, body).forEach((word, worth) -> akin.add(there(word, worth), Occur.SHOULD));
        if (exclude != null) {
            akin.add(new TermQuery(ArticleDocument.id(exclude)), Occur.MUST_NOT);
        }
        return found(akin.build(), size);
    }

    /** The terms that tell this text from others, and by how much: 1 for the most telling. */
    private Map<Term, Float> telling(String headline, String sapo, String body) throws IOException {
        Map<Term, Integer> frequencies = new HashMap<>();
        count(Word.of(headline), IN_HEADLINE, frequencies);
        count(Word.of(sapo), IN_SAPO, frequencies);
        count(Word.first(body, MAX_BODY_WORDS), 1, frequencies);
        Map<Term, Double> worths = new HashMap<>();
        for (Map.Entry<Term, Integer> term : frequencies.entrySet()) {
            worths.put(term.getKey(), (1 + Math.log(term.getValue())) * rarity(term.getKey()));
        }
        return best(worths);
    }

    private static void count(List<Word> words, int times, Map<Term, Integer> frequencies) {
        for (int i = 0; i < words.size(); i++) {
            frequencies.merge(new Term(ArticleDocument.TEXT, words.get(i).exact()), times, Integer::sum);
            if (i > 0) {
                String pair =
                        KeyStream.pair(words.get(i - 1).folded(), words.get(i).folded());
                frequencies.merge(new Term(ArticleDocument.TEXT_PAIRS, pair), times, Integer::sum);
            }
        }
    }

    /** The idf of BM25; 0 for what at most one article has, which may be this. */
    private double rarity(Term term) throws IOException {
        int having = searcher.getIndexReader().docFreq(term);
        int all = searcher.getIndexReader().maxDoc();
        return having <= 1 ? 0 : Math.log1p((all - having + 0.5) / (having + 0.5));
    }

    private static Map<Term, Float> best(Map<Term, Double> worths) {
        List<Map.Entry<Term, Double>> sorted = worths.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Term, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING)
                .toList();
        Map<Term, Float> best = new HashMap<>();
        sorted.forEach(entry -> best.put(
                entry.getKey(), (float) (entry.getValue() / sorted.getFirst().getValue())));
        return best;
    }

    private static Query there(Term term, float worth) {
        return new BoostQuery(new TermQuery(term), worth);
    }

    private List<Related> found(Query akin, int size) throws IOException {
        List<Related> related = new ArrayList<>();
        for (ScoreDoc found : searcher.search(akin, size).scoreDocs) {
            Document stored = searcher.storedFields().document(found.doc);
            related.add(
                    new Related(ArticleDocument.id(stored), ArticleDocument.text(stored, Part.HEADLINE), found.score));
        }
        return related;
    }
}
