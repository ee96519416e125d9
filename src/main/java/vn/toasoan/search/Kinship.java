package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds articles akin to a text: by its most telling words (often here, rare elsewhere: tf · idf over all articles), each in
 * the parts that tell the subject, and by the pairs of its headline, which are names and compound words.
 */
final class Kinship {
    /** Enough to hold an event's names; more bring the words of every article. */
    private static final int TELLING = 40;
    /** A word of the headline counts as if it stood three times more in the text; one of the sapo, once more. */
    private static final int IN_HEADLINE = 3;

    private static final int IN_SAPO = 2;
    /** Only the beginning: news says first what it is about. */
    private static final int MAX_BODY_WORDS = 400;

    private static final List<Part> COMPARED = List.of(Part.HEADLINE, Part.SAPO, Part.BODY);

    private final IndexSearcher searcher;
    private final Instant now;

    Kinship(IndexSearcher searcher, Instant now) {
        this.searcher = searcher;
        this.now = now;
    }

    /** @param exclude the article itself, null when it isn't in the index */
    List<Related> related(String headline, String sapo, String body, Long exclude, int size) throws IOException {
        BooleanQuery.Builder akin = new BooleanQuery.Builder();
        telling(headline, sapo, body).forEach((word, worth) -> akin.add(inParts(word, worth), Occur.SHOULD));
        Ranking.pairs(Wanted.of(headline).words()).forEach(pair -> akin.add(pair, Occur.SHOULD));
        if (exclude != null) {
            akin.add(new TermQuery(ArticleDocument.id(exclude)), Occur.MUST_NOT);
        }
        return found(FunctionScoreQuery.boostByValue(akin.build(), new Recency(now.toEpochMilli())), size);
    }

    /** The words that tell this text from others, and by how much: 1 for the most telling. */
    private Map<String, Float> telling(String headline, String sapo, String body) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        count(Word.of(headline), IN_HEADLINE, frequencies);
        count(Word.of(sapo), IN_SAPO, frequencies);
        count(Word.first(body, MAX_BODY_WORDS), 1, frequencies);
        Map<String, Double> worths = new HashMap<>();
        for (Map.Entry<String, Integer> word : frequencies.entrySet()) {
            worths.put(word.getKey(), (1 + Math.log(word.getValue())) * rarity(word.getKey()));
        }
        return best(worths);
    }

    private static void count(List<Word> words, int times, Map<String, Integer> frequencies) {
        words.forEach(word -> frequencies.merge(word.canonical(), times, Integer::sum));
    }

    /** The idf of BM25; 0 for what no other article has. */
    private double rarity(String word) throws IOException {
        int having = 0;
        for (Part part : COMPARED) {
            having = Math.max(having, searcher.getIndexReader().docFreq(new Term(part.canonical(), word)));
        }
        int all = searcher.getIndexReader().maxDoc();
        return having == 0 ? 0 : Math.log1p((all - having + 0.5) / (having + 0.5));
    }

    private static Map<String, Float> best(Map<String, Double> worths) {
        List<Map.Entry<String, Double>> sorted = worths.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING)
                .toList();
        Map<String, Float> best = new HashMap<>();
        sorted.forEach(entry -> best.put(
                entry.getKey(), (float) (entry.getValue() / sorted.getFirst().getValue())));
        return best;
    }

    private static Query inParts(String word, float worth) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        for (Part part : COMPARED) {
            Query there = new TermQuery(new Term(part.canonical(), word));
            parts.add(new BoostQuery(there, part.weight()), Occur.SHOULD);
        }
        return new BoostQuery(parts.build(), worth);
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
