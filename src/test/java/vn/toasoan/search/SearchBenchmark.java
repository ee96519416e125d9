package vn.toasoan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Page;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.search.Ranking.Need;
import vn.toasoan.speed.VariedNews;

/**
 * What a search costs within the process, on two threads, as many as the machine has that we count on; {@link SearchBenchmarkTest}
 * runs it. The index is made in the folder {@code speed.index} if it isn't there.
 */
@State(Scope.Benchmark)
@Threads(2)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SearchBenchmark {
    private static final int QUERIES = 2_000;
    private static final int SIZE = 20;
    private static final Instant NOW = Instant.parse("2025-11-20T05:00:00Z");
    private static final Position POSITION = new Position(ArticleDocument.FORMAT, "benchmark", new Cursor(0, 0));

    private ArticleIndex index;
    private List<SearchRequest> requests;
    private List<Query> queries;
    private List<String> beginnings;

    /** Where a thread is in the queries. */
    @State(Scope.Thread)
    public static class Turn {
        private int next = new Random().nextInt(QUERIES);

        int next() {
            next = (next + 1) % QUERIES;
            return next;
        }
    }

    @Setup
    public void open() throws IOException {
        VariedNews news = new VariedNews(Path.of(System.getProperty("toasoan.data"), "news_vietnews_dev"));
        Path folder = Path.of(System.getProperty("speed.index"));
        boolean there = Files.exists(folder);
        index = new ArticleIndex(FSDirectory.open(folder));
        if (!there) {
            fill(news);
        }
        requests = news.queries(QUERIES).stream()
                .map(query -> SearchRequest.of(query, new Page.Request(1, SIZE)))
                .toList();
        queries = index.ask(searcher -> {
            List<Query> made = new ArrayList<>();
            for (SearchRequest request : requests) {
                made.add(ranked(searcher, Wanted.of(request.q())));
            }
            return made;
        });
        beginnings = news.beginnings(QUERIES);
    }

    /** What is found and ranked as one query. */
    private static Query ranked(IndexSearcher searcher, Wanted wanted) throws IOException {
        Ranking ranking = new Ranking(wanted, OtherNames.of(wanted));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        ranking.addRequired(Need.ALL_AS_TYPED, query);
        ranking.addScores(Need.ALL_AS_TYPED, searcher, NOW, query);
        return query.build();
    }

    private void fill(VariedNews news) throws IOException {
        for (int number = 0; number < Integer.getInteger("speed.rows"); number++) {
            index.put(number, ArticleDocument.of(article(number, news.article(number))));
        }
        index.refresh();
        index.commit(POSITION);
    }

    private static IndexedArticle article(int number, VariedNews.Row row) {
        Random random = new Random(31L * number);
        Topic section = topic("Mục", random.nextInt(5));
        return new IndexedArticle(
                number,
                "/" + section.slug() + "/bai-" + number,
                row.headline(),
                row.sapo(),
                String.join("\n", row.body()),
                List.of(),
                section,
                null,
                List.of(topic("Đề tài", random.nextInt(500))),
                List.of(topic("Bút danh", random.nextInt(60))),
                null,
                NOW.minus(random.nextInt(3_650), ChronoUnit.DAYS),
                null);
    }

    private static Topic topic(String name, int number) {
        return new Topic("so-" + number, name + " " + number);
    }

    @TearDown
    public void close() throws IOException {
        index.close();
    }

    /** What the API asks for: counts, facets, a page with snippets. */
    @Benchmark
    public Results search(Turn turn) {
        return index.ask(searcher -> new Finder(searcher, NOW).find(requests.get(turn.next())));
    }

    /** Lucene alone: the same query, found and ranked, nothing counted or shown. */
    @Benchmark
    public TopDocs lucene(Turn turn) {
        return index.ask(searcher -> searcher.search(queries.get(turn.next()), SIZE));
    }

    @Benchmark
    public List<Suggestion> suggestions(Turn turn) {
        return index.ask(searcher -> new Completion(searcher, beginnings.get(turn.next()), NOW).suggest(8));
    }
}
