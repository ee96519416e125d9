package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.toasoan.articles.Sight;
import vn.toasoan.vietnamese.Slug;

/** Answers a search for photos over one state of their index. What the asker may know of them is part of the question. */
final class PhotoFinder {
    private final IndexSearcher searcher;
    private final Instant now;
    private final Query open;

    /**
     * What was found.
     *
     * @param page the documents of the page asked for
     */
    record Found(Finder.Found all, List<Count> credit, List<Document> page) {}

    PhotoFinder(IndexSearcher searcher, Instant now, Sight sight) {
        this.searcher = searcher;
        this.now = now;
        this.open = Audience.of(sight);
    }

    Found find(PhotoRequest request) throws IOException {
        Finder.Found found = new Finder(searcher, now, within(request)).look(request.words());
        List<Document> page = new ArrayList<>();
        for (ScoreDoc one : found.page()) {
            page.add(searcher.storedFields().document(one.doc));
        }
        return new Found(found, found.all().mostFirst(PhotoDocument.CREDIT_COUNT), page);
    }

    private Query within(PhotoRequest request) {
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(open, Occur.FILTER);
        if (!request.credit().isEmpty()) {
            within.add(term(PhotoDocument.CREDIT, Slug.of(request.credit())), Occur.FILTER);
        }
        if (request.used() != null) {
            within.add(term(PhotoDocument.USED, request.used().toString()), Occur.FILTER);
        }
        return within.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** In how many articles each of those photos is that are in the index. */
    Map<Long, Integer> uses(Collection<Long> ids) throws IOException {
        List<BytesRef> terms =
                ids.stream().map(id -> new BytesRef(id.toString())).toList();
        Query query = new BooleanQuery.Builder()
                .add(open, Occur.FILTER)
                .add(new TermInSetQuery(ArticleDocument.ID, terms), Occur.FILTER)
                .build();
        Map<Long, Integer> uses = new HashMap<>();
        for (ScoreDoc one : searcher.search(query, Math.max(1, ids.size())).scoreDocs) {
            Document stored = searcher.storedFields().document(one.doc);
            uses.put(ArticleDocument.id(stored), PhotoDocument.uses(stored));
        }
        return uses;
    }
}
