package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.AfterEffectB;
import org.apache.lucene.search.similarities.BasicModelIne;
import org.apache.lucene.search.similarities.DFRSimilarity;
import org.apache.lucene.search.similarities.NormalizationH2;
import org.apache.lucene.search.similarities.Similarity;
import vn.toasoan.search.OtherNames.OtherName;
import vn.toasoan.vietnamese.QuestionWords;
import vn.toasoan.vietnamese.SearchKey;

/**
 * Which articles a query finds, and in what order: by its words ({@link WordScore}); by neighbours in the query that are
 * neighbours in the text, in whatever marks; and what is new is given a little more ({@link Recency}).
 *
 * <p>Single scores are by divergence from randomness, model I(ne)B2 (Amati and van Rijsbergen, ACM TOIS 20:4, 2002), which
 * unlike BM25 also looks at how often a word is repeated where it stands: names and subjects are, connectives aren't.
 */
final class Ranking {
    static final Similarity SIMILARITY =
            new DFRSimilarity(new BasicModelIne(), new AfterEffectB(), new NormalizationH2());

    /** Two syllables make most Vietnamese words, so a pair is nearly a word of its own; but never without its syllables. */
    private static final float PAIR = 0.8f;

    /** Words that only ask are hardly in answers. */
    private static final float ASKING = 0.2f;

    /** Of so few words each carries the meaning. */
    private static final int ALL_REQUIRED = 3;

    /** With so many that have all words, those that lack some aren't missed; tried on headlines of four to six words. */
    private static final int ENOUGH = 50;

    /** Longer queries are questions and headlines: the rarest of their words find the answer, in whatever words it is given. */
    private static final int QUESTION = 7;

    private final Wanted wanted;
    private final Map<SearchKey, Asked> words = new LinkedHashMap<>();
    private final Map<String, Float> pairs = new LinkedHashMap<>();

    /** How much of the query an article must have to be found; each finds what those before it find. */
    enum Need {
        /** All words, those with marks in just these or, in a text that lost its marks, without: {@code đường} isn't dương. */
        ALL_AS_TYPED,
        /** All words, in whatever marks. */
        ALL,
        /** Two thirds of them, likewise. */
        MOST,
        /** One of them, likewise. */
        ANY
    }

    /** @param others see {@link OtherNames} */
    private record Asked(float weight, List<OtherName> others) {
        Asked and(Asked again) {
            return new Asked(Math.max(weight, again.weight), others.isEmpty() ? again.others : others);
        }
    }

    Ranking(Wanted wanted, OtherNames others) {
        this.wanted = wanted;
        List<SearchKey> keys = wanted.words().stream().map(Word::key).toList();
        boolean[] asking = QuestionWords.in(keys);
        for (int i = 0; i < keys.size(); i++) {
            words.merge(keys.get(i), new Asked(asking[i] ? ASKING : 1, others.of(i)), Asked::and);
            if (i > 0) {
                String pair =
                        KeyStream.pair(keys.get(i - 1).folded(), keys.get(i).folded());
                pairs.merge(pair, asking[i - 1] || asking[i] ? ASKING : 1, Math::max);
            }
        }
    }

    /** What an article must have to be found. */
    void addRequired(Need need, BooleanQuery.Builder query) {
        if (!words.isEmpty()) {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            words.forEach(
                    (word, asked) -> some.add(there(word, asked.others(), need == Need.ALL_AS_TYPED), Occur.SHOULD));
            query.add(
                    some.setMinimumNumberShouldMatch(required(need, words.size()))
                            .build(),
                    Occur.FILTER);
        }
        wanted.phrases().forEach(phrase -> query.add(asWritten(phrase), Occur.FILTER));
    }

    static int required(Need need, int words) {
        return switch (need) {
            case ALL_AS_TYPED, ALL -> words;
            case MOST -> Math.ceilDiv(2 * words, 3);
            case ANY -> 1;
        };
    }

    private static Query there(SearchKey word, List<OtherName> others, boolean asTyped) {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        if (asTyped && word.marked()) {
            forms.add(new TermQuery(new Term(ArticleDocument.TEXT, word.exact())), Occur.SHOULD)
                    .add(new TermQuery(new Term(ArticleDocument.TEXT_BARE, word.folded())), Occur.SHOULD);
        } else {
            forms.add(anyMarks(word), Occur.SHOULD);
        }
        others.forEach(other -> forms.add(inARow(other.words()), Occur.SHOULD));
        return forms.build();
    }

    private static Query anyMarks(SearchKey word) {
        return new TermQuery(new Term(ArticleDocument.TEXT_FOLDED, word.folded()));
    }

    /**
     * What is looked for, one after the other, until {@link #enough} are found.
     *
     * @param byScore whether the best are shown first, so that what has little of the query does no harm
     */
    List<Need> needs(boolean byScore) {
        if (byScore && words.size() >= QUESTION) {
            return List.of(Need.ANY);
        }
        Need second = mayMiss() ? Need.MOST : Need.ALL;
        return byScore ? List.of(Need.ALL_AS_TYPED, second, Need.ANY) : List.of(Need.ALL_AS_TYPED, second);
    }

    /** After how many nothing less is looked for. */
    int enough() {
        return mayMiss() ? ENOUGH : 1;
    }

    private boolean mayMiss() {
        return words.size() > ALL_REQUIRED;
    }

    /**
     * What of those the best have, all on one level and none of it required: so that Lucene skips whole blocks of articles that
     * can't be among the best.
     *
     * @param need what the articles have that are looked at
     */
    void addScores(Need need, IndexSearcher searcher, Instant now, BooleanQuery.Builder query) throws IOException {
        WordScore score = new WordScore(
                searcher, need == Need.ALL_AS_TYPED, words.keySet().stream().anyMatch(SearchKey::marked));
        for (Map.Entry<SearchKey, Asked> word : words.entrySet()) {
            score.add(word.getKey(), word.getValue().weight(), word.getValue().others(), query);
        }
        pairs.forEach((pair, weight) -> query.add(together(pair, weight), Occur.SHOULD));
        for (List<Word> phrase : wanted.phrases()) {
            query.add(asWritten(phrase), Occur.SHOULD);
            score.askedTogether(phrase);
        }
        query.add(Recency.query(now, score.most()), Occur.SHOULD);
        query.setMinimumNumberShouldMatch(1);
    }

    private static Query together(String pair, float weight) {
        return new BoostQuery(new TermQuery(new Term(ArticleDocument.TEXT_PAIRS, pair)), PAIR * weight);
    }

    /**
     * Quoted words mean what they say: with marks just so; without marks any, of more than two words each pair somewhere (that they
     * stand in a row is all but certain then).
     */
    static Query asWritten(List<Word> words) {
        if (words.stream().anyMatch(Word::marked)) {
            return inARow(words);
        }
        if (words.size() == 1) {
            return anyMarks(words.getFirst().key());
        }
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int i = 1; i < words.size(); i++) {
            String pair = KeyStream.pair(words.get(i - 1).folded(), words.get(i).folded());
            pairs.add(new TermQuery(new Term(ArticleDocument.TEXT_PAIRS, pair)), Occur.MUST);
        }
        return pairs.build();
    }

    /** Just so. */
    static Query inARow(List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(ArticleDocument.TEXT, word.exact())));
        return phrase.build();
    }
}
