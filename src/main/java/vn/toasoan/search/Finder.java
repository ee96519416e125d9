package vn.toasoan.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import vn.toasoan.platform.Page;

/** Answers a reader's search over one state of the index. */
final class Finder {
    /** Nobody turns more pages; behind it there are counts, but no items. */
    private static final int DEEPEST = 10_000;

    private static final Sort NEWEST = new Sort(
            LongField.newSortField(ArticleDocument.PUBLISHED_AT, true, SortedNumericSelector.Type.MAX),
            new SortField(null, SortField.Type.DOC, true));

    private final IndexSearcher searcher;
    private final Instant now;

    Finder(IndexSearcher searcher, Instant now) {
        this.searcher = searcher;
        this.now = now;
    }

    /** Without words and filters nothing is found; with filters alone all that they let through, newest first. */
    Results find(SearchRequest request) throws IOException {
        long start = System.nanoTime();
        Wanted wanted = Wanted.of(request.q());
        if (wanted.isEmpty() && !request.filters()) {
            return new Results(0, tookMs(start), wanted.understoodAs(), List.of(), Facets.NONE);
        }
        boolean byScore = !wanted.isEmpty() && request.sort() == SearchRequest.Sort.RELEVANCE;
        FacetsResult found = search(query(wanted, request), byScore, depth(request.page()));
        Counting counting = new Counting(found.facetsCollector());
        List<Hit> items = hits(found.topDocs().scoreDocs, request.page(), wanted);
        return new Results(counting.total(), tookMs(start), wanted.understoodAs(), items, counting.facets());
    }

    private Query query(Wanted wanted, SearchRequest request) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Filters.add(request, query);
        if (!wanted.isEmpty()) {
            query.add(Ranking.of(wanted, now), Occur.MUST);
        }
        wanted.excluded().forEach(phrase -> query.add(Ranking.asWritten(phrase), Occur.MUST_NOT));
        return query.build();
    }

    private FacetsResult search(Query query, boolean byScore, int depth) throws IOException {
        FacetsCollectorManager counted = new FacetsCollectorManager();
        return byScore
                ? FacetsCollectorManager.search(searcher, query, depth, counted)
                : FacetsCollectorManager.search(searcher, query, depth, NEWEST, counted);
    }

    private int depth(Page.Request page) {
        return Math.clamp((long) page.offset() + page.size(), 1, DEEPEST);
    }

    private List<Hit> hits(ScoreDoc[] found, Page.Request page, Wanted wanted) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = page.offset(); i < Math.min(found.length, page.offset() + page.size()); i++) {
            hits.add(Rendering.hit(searcher.storedFields().document(found[i].doc), found[i].score, wanted.asked()));
        }
        return hits;
    }

    private static long tookMs(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
