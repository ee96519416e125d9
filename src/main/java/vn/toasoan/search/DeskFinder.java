package vn.toasoan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.articles.Sight;

/** Answers a search in the newsroom over one state of its index. What the asker may see is part of the question. */
final class DeskFinder {
    private final IndexSearcher searcher;
    private final Instant now;

    DeskFinder(IndexSearcher searcher, Instant now) {
        this.searcher = searcher;
        this.now = now;
    }

    DeskResults find(Sight sight, DeskRequest request) throws IOException {
        Finder.Found found = new Finder(searcher, now, within(sight, request)).look(request.words());
        List<DeskHit> items = new ArrayList<>();
        for (ScoreDoc one : found.page()) {
            Document stored = searcher.storedFields().document(one.doc);
            items.add(new DeskRendering(stored, found.asked()).hit());
        }
        return new DeskResults(
                found.all().total(),
                found.understoodAs(),
                found.didYouMean(),
                items,
                found.all().mostFirst(DeskDocument.STATE_COUNT),
                found.all().mostFirst(ArticleDocument.SECTION_COUNT));
    }

    private static Query within(Sight sight, DeskRequest request) {
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        within.add(Audience.of(sight), Occur.FILTER);
        if (request.state() != null) {
            within.add(term(DeskDocument.STATE, request.state().name()), Occur.FILTER);
        }
        if (request.mine()) {
            within.add(term(DeskDocument.OWNER, String.valueOf(sight.account())), Occur.FILTER);
        }
        return within.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
