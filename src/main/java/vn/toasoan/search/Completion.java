package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.vietnamese.Folding;

/**
 * Suggests while one types: names ({@link TopicTerms}) and headlines that have all the words, the last one as the beginning of a
 * word, in any diacritics. Names come first, being fewer and wider; they take at most a third of the list.
 */
final class Completion {
    private static final int TOPIC_SHARE = 3;

    private final IndexSearcher searcher;
    private final List<Word> typed;
    private final Set<String> begun;
    private final Instant now;

    /** @param q in normal form; keystrokes that nobody decoded are */
    Completion(IndexSearcher searcher, String q, Instant now) throws IOException {
        this.searcher = searcher;
        String meant = new RawKeys(searcher.getIndexReader()).decoded(q);
        this.typed = Wanted.of(meant).asked();
        this.begun = typed.isEmpty() ? Set.of() : beginnings(meant, typed.getLast());
        this.now = now;
    }

    /** {@code quy} may be all of quý, whose key has an i, or become quyết, whose key has a y. */
    private static Set<String> beginnings(String q, Word last) {
        return new LinkedHashSet<>(List.of(last.folded(), Folding.fold(q.substring(last.start(), last.end()))));
    }

    List<Suggestion> suggest(int size) throws IOException {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Suggestion> suggestions =
                new ArrayList<>(new TopicTerms(searcher, typed, begun).suggest(Math.ceilDiv(size, TOPIC_SHARE)));
        suggestions.addAll(headlines(size - suggestions.size()));
        return suggestions;
    }

    private List<Suggestion> headlines(int most) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        for (ScoreDoc found : most < 1 ? new ScoreDoc[0] : searcher.search(inHeadline(), most).scoreDocs) {
            Document stored = searcher.storedFields().document(found.doc);
            String headline = ArticleDocument.text(stored, Part.HEADLINE);
            suggestions.add(new Suggestion(Suggestion.Kind.HEADLINE, headline, ArticleDocument.url(stored)));
        }
        return suggestions;
    }

    /** Words typed with their marks put the headlines that have them first; among equals the newest. */
    private Query inHeadline() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        typed.subList(0, typed.size() - 1).forEach(word -> query.add(folded(word.folded()), Occur.FILTER));
        BooleanQuery.Builder last = new BooleanQuery.Builder();
        begun.forEach(beginning ->
                last.add(new PrefixQuery(new Term(ArticleDocument.HEADLINE_FOLDED, beginning)), Occur.SHOULD));
        query.add(last.build(), Occur.FILTER);
        for (Word word : typed) {
            query.add(new TermQuery(new Term(ArticleDocument.HEADLINE, word.exact())), Occur.SHOULD);
        }
        Word unfinished = typed.getLast();
        if (unfinished.marked()) {
            query.add(new PrefixQuery(new Term(ArticleDocument.HEADLINE, unfinished.exact())), Occur.SHOULD);
        }
        query.add(Recency.query(now, typed.size()), Occur.SHOULD);
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private static Query folded(String word) {
        return new TermQuery(new Term(ArticleDocument.HEADLINE_FOLDED, word));
    }
}
