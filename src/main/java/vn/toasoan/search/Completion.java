package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
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
 * Suggests while one types: headlines and tags that have all the words, the last one as the beginning of a word, in any
 * diacritics. Tags come first, being fewer and wider; they take at most a third of the list.
 */
final class Completion {
    private static final int TAG_SHARE = 3;

    private final IndexSearcher searcher;
    private final List<Word> typed;
    private final Set<String> begun;
    private final Instant now;

    Completion(IndexSearcher searcher, String q, Instant now) {
        this.searcher = searcher;
        this.typed = Wanted.of(q).asked();
        this.begun = typed.isEmpty() ? Set.of() : beginnings(q, typed.getLast());
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
        List<Suggestion> suggestions = new ArrayList<>(tags(Math.ceilDiv(size, TAG_SHARE)));
        suggestions.addAll(headlines(size - suggestions.size()));
        return suggestions;
    }

    /** The articles whose tags have these words name the tags, so that a tag without articles is never suggested. */
    private List<Suggestion> tags(int most) throws IOException {
        FacetsCollector found = searcher.search(begun(ArticleDocument.TAG_WORDS), new FacetsCollectorManager());
        return new Counting(found)
                .tags().stream()
                        .filter(tag -> isBegun(Word.of(tag.name())))
                        .limit(most)
                        .map(tag -> new Suggestion(Suggestion.Kind.TAG, tag.name(), "/tag/" + tag.value()))
                        .toList();
    }

    private boolean isBegun(List<Word> name) {
        List<String> there = name.stream().map(Word::folded).toList();
        return beforeLast().stream().allMatch(word -> there.contains(word.folded()))
                && there.stream().anyMatch(word -> begun.stream().anyMatch(word::startsWith));
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
        query.add(begun(ArticleDocument.HEADLINE_FOLDED), Occur.FILTER);
        for (Word word : typed) {
            query.add(new TermQuery(new Term(ArticleDocument.HEADLINE, word.exact())), Occur.SHOULD);
        }
        query.add(Recency.query(now, typed.size()), Occur.SHOULD);
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private Query begun(String field) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        beforeLast().forEach(word -> query.add(new TermQuery(new Term(field, word.folded())), Occur.FILTER));
        BooleanQuery.Builder last = new BooleanQuery.Builder();
        begun.forEach(beginning -> last.add(new PrefixQuery(new Term(field, beginning)), Occur.SHOULD));
        return query.add(last.build(), Occur.FILTER).build();
    }

    private List<Word> beforeLast() {
        return typed.subList(0, typed.size() - 1);
    }
}
