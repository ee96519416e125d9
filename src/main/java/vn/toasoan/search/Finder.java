package vn.toasoan.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.toasoan.platform.Page;
import vn.toasoan.search.Ranking.Need;

/** Answers a search over one state of an index. */
final class Finder {
    /** Nobody turns more pages; behind it there are counts, but no items. */
    private static final int DEEPEST = 10_000;

    /** With fewer than a page it is worth asking whether something else was meant. */
    private static final int FEW = 10;

    /** Of the best, for what stands in them. */
    private static final int LOOKED_AT = 3;

    private static final ScoreDoc[] NONE = {};

    private static final Sort NEWEST = new Sort(
            LongField.newSortField(ArticleDocument.PUBLISHED_AT, true, SortedNumericSelector.Type.MAX),
            new SortField(null, SortField.Type.DOC, true));

    private final IndexSearcher searcher;
    private final Instant now;
    private final Query within;

    /**
     * What was found.
     *
     * @param all for counting
     * @param page the documents of the page asked for
     * @param asked what is shown as found
     */
    record Found(Counting all, String understoodAs, String didYouMean, List<ScoreDoc> page, AskedWords asked) {}

    Finder(IndexSearcher searcher, Instant now) {
        this(searcher, now, null);
    }

    /** @param within all that may be found and counted; null = whatever is in the index */
    Finder(IndexSearcher searcher, Instant now, Query within) {
        this.searcher = searcher;
        this.now = now;
        this.within = within;
    }

    Results find(SearchRequest request) throws IOException {
        long start = System.nanoTime();
        Found found = look(request);
        List<Hit> items = hits(found);
        return new Results(
                found.all().total(),
                tookMs(start),
                found.understoodAs(),
                found.didYouMean(),
                items,
                found.all().facets());
    }

    /**
     * Without words and filters nothing is found, except within what may be found; with filters alone all that they let through,
     * newest first.
     */
    Found look(SearchRequest request) throws IOException {
        Wanted wanted = understood(request);
        if (wanted.isEmpty() && !request.filters() && within == null) {
            return new Found(
                    new Counting(new FacetsCollector()),
                    wanted.understoodAs(),
                    null,
                    List.of(),
                    new AskedWords(List.of()));
        }
        OtherNames others = request.literally() ? OtherNames.NONE : OtherNames.of(wanted);
        Ranking ranking = new Ranking(wanted, others);
        boolean byScore = !wanted.isEmpty() && request.sort() == SearchRequest.Sort.RELEVANCE;
        Counted counted = counted(ranking, byScore, wanted, request);
        Counting all = counted.all();
        int depth = (int) Math.min(depth(request.page()), all.total());
        ScoreDoc[] found =
                byScore ? best(scored(all.matches(), counted.need(), ranking), depth) : newest(all.matches(), depth);
        AskedWords asked = new AskedWords(wanted.asked(), others.all(), counted.need() == Need.ALL_AS_TYPED);
        String didYouMean = didYouMean(wanted, others, request, counted.strictly(), byScore ? found : NONE);
        return new Found(all, wanted.understoodAs(), didYouMean, page(found, request.page()), asked);
    }

    private Wanted understood(SearchRequest request) throws IOException {
        Wanted typed = Wanted.of(request.q());
        if (request.literally()) {
            return typed;
        }
        String decoded = new RawKeys(searcher.getIndexReader()).decoded(typed.understoodAs());
        return decoded.equals(typed.understoodAs()) ? typed : Wanted.of(decoded);
    }

    /**
     * All that have what was needed.
     *
     * @param strictly how many have all that was asked for
     */
    private record Counted(Need need, Counting all, long strictly) {}

    private Counted counted(Ranking ranking, boolean byScore, Wanted wanted, SearchRequest request) throws IOException {
        Iterator<Need> needs = ranking.needs(byScore).iterator();
        Need need = needs.next();
        Counting all = count(matching(ranking, need, wanted, request));
        long strictly = all.total();
        while (all.total() < ranking.enough() && needs.hasNext()) {
            need = needs.next();
            all = count(matching(ranking, need, wanted, request));
        }
        return new Counted(need, all, strictly);
    }

    private Counting count(Query query) throws IOException {
        return new Counting(searcher.search(query, new FacetsCollectorManager()));
    }

    /**
     * The query put right where little was found and that finds more, or where its marks are nobody's; null otherwise, and for who
     * wants just what was typed.
     */
    private String didYouMean(Wanted wanted, OtherNames others, SearchRequest request, long found, ScoreDoc[] best)
            throws IOException {
        if (request.literally()) {
            return null;
        }
        if (found < FEW) {
            Optional<String> corrected =
                    new Spelling(searcher).corrected(wanted.understoodAs(), wanted.words(), others);
            if (corrected.isPresent()) {
                return more(corrected.get(), request) > found ? corrected.get() : null;
            }
        }
        return wanted.words().stream().anyMatch(Word::marked) ? withMarksMeant(wanted, best) : null;
    }

    private long more(String query, SearchRequest request) throws IOException {
        Wanted instead = Wanted.of(query);
        Ranking ranking = new Ranking(instead, OtherNames.of(instead));
        return count(matching(ranking, Need.ALL_AS_TYPED, instead, request)).total();
    }

    private String withMarksMeant(Wanted wanted, ScoreDoc[] found) throws IOException {
        List<ScoreDoc> best = wanted.words().size() < 2
                ? List.of()
                : Arrays.stream(found).limit(LOOKED_AT).toList();
        List<Document> looked = new ArrayList<>();
        for (ScoreDoc one : best) {
            looked.add(searcher.storedFields().document(one.doc));
        }
        return new MistakenMarks(wanted, (first, second) -> stand(first, second, best))
                .corrected(looked)
                .orElse(null);
    }

    private boolean stand(Word first, Word second, List<ScoreDoc> articles) throws IOException {
        for (ScoreDoc one : articles) {
            if (searcher.explain(Ranking.inARow(List.of(first, second)), one.doc)
                    .isMatch()) {
                return true;
            }
        }
        return false;
    }

    /** Without words all that the filters let through. */
    private Query matching(Ranking ranking, Need need, Wanted wanted, SearchRequest request) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Filters.add(request, query);
        if (within != null) {
            query.add(within, Occur.FILTER);
        }
        if (!wanted.isEmpty()) {
            ranking.addRequired(need, query);
        }
        wanted.excluded().forEach(phrase -> query.add(Ranking.asWritten(phrase), Occur.MUST_NOT));
        return query.build();
    }

    private Query scored(Query matching, Need need, Ranking ranking) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        ranking.addScores(need, searcher, now, query);
        return query.build();
    }

    /** They are counted apart, so that those which can't be among the best needn't be scored. */
    private ScoreDoc[] best(Query query, int depth) throws IOException {
        return depth == 0 ? NONE : searcher.search(query, new TopScoreDocCollectorManager(depth, null, 1)).scoreDocs;
    }

    private ScoreDoc[] newest(Query query, int depth) throws IOException {
        return depth == 0
                ? NONE
                : searcher.search(query, new TopFieldCollectorManager(NEWEST, depth, null, 1)).scoreDocs;
    }

    private int depth(Page.Request page) {
        return Math.clamp((long) page.offset() + page.size(), 1, DEEPEST);
    }

    private static List<ScoreDoc> page(ScoreDoc[] found, Page.Request page) {
        return Arrays.stream(found).skip(page.offset()).limit(page.size()).toList();
    }

    private List<Hit> hits(Found found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found.page()) {
            hits.add(Rendering.hit(searcher.storedFields().document(one.doc), one.score, found.asked()));
        }
        return hits;
    }

    private static long tookMs(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
