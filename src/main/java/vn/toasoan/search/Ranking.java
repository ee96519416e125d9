package vn.toasoan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What a query's words are worth. A word scores the better of its exact form and of its folded one, each the sum over the
 * article's parts of BM25 times the part's weight ({@link Part}); neighbours in the query score again where they are neighbours
 * in the text; the whole is multiplied by a gentle prior for what is new ({@link Recency}).
 */
final class Ranking {
    /** The exact form is the measure. */
    private static final float EXACT = 1f;
    /** Who writes marks means them: what matches without them only stays, but far below. */
    private static final float FOLDED_OF_MARKED = 0.3f;
    /** Who writes none may mean any; still the word that really has none comes first. */
    private static final float FOLDED_OF_PLAIN = 0.6f;
    /** Two syllables make most Vietnamese words, so a pair is nearly a word of its own; but never without its syllables. */
    private static final float PAIR = 0.7f;
    /** Up to here all words must be found: with few, each carries the meaning. Above, two thirds of them. */
    private static final int ALL_REQUIRED = 3;

    private Ranking() {}

    static Query of(Wanted wanted, Instant now) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!wanted.words().isEmpty()) {
            query.add(words(wanted.words()), Occur.MUST);
            pairs(wanted.words()).forEach(pair -> query.add(pair, Occur.SHOULD));
        }
        wanted.phrases().forEach(phrase -> query.add(asWritten(phrase), Occur.MUST));
        return FunctionScoreQuery.boostByValue(query.build(), new Recency(now.toEpochMilli()));
    }

    private static Query words(List<Word> words) {
        Set<Query> each = new LinkedHashSet<>();
        words.forEach(word -> each.add(eitherForm(List.of(word))));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        each.forEach(word -> query.add(word, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(required(each.size())).build();
    }

    static int required(int words) {
        return words <= ALL_REQUIRED ? words : Math.ceilDiv(2 * words, 3);
    }

    static List<Query> pairs(List<Word> words) {
        Set<Query> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(new BoostQuery(eitherForm(words.subList(i - 1, i + 1)), PAIR));
        }
        return new ArrayList<>(pairs);
    }

    private static Query eitherForm(List<Word> words) {
        boolean marked = words.stream().anyMatch(Word::marked);
        Query exact = inAllParts(words, Part::canonical, Word::canonical);
        Query folded = inAllParts(words, Part::folded, Word::folded);
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(exact, EXACT),
                        new BoostQuery(folded, marked ? FOLDED_OF_MARKED : FOLDED_OF_PLAIN)),
                0f);
    }

    /** Quoted words mean what they say: with marks just so, without marks any. */
    static Query asWritten(List<Word> words) {
        return words.stream().anyMatch(Word::marked)
                ? inAllParts(words, Part::canonical, Word::canonical)
                : inAllParts(words, Part::folded, Word::folded);
    }

    private static Query inAllParts(List<Word> words, Function<Part, String> field, Function<Word, String> form) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        for (Part part : Part.values()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            words.forEach(word -> phrase.add(new Term(field.apply(part), form.apply(word))));
            parts.add(new BoostQuery(phrase.build(), part.weight()), Occur.SHOULD);
        }
        return parts.build();
    }
}
