package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;
import vn.toasoan.platform.Cursor;

/**
 * {@code kill -9} of everything at random moments while articles are imported, published, changed and withdrawn, and in every
 * third round while the index is built anew besides: once it has caught up, it is in every document, word and position what a
 * fresh {@code reindex} makes.
 *
 * <p>One round is part of {@code mvn verify}. More of them, or the same moments again:
 * {@code mvn verify -Dit.test=IndexCrashIT -Dcrash.rounds=50 -Dcrash.seed=…} (the seed is logged).
 */
class IndexCrashIT {
    private static final System.Logger LOG = System.getLogger(IndexCrashIT.class.getName());
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
    private static final long SEED = Long.getLong("crash.seed", 20_261_125L);
    private static final int EARLIEST_MS = 300;
    private static final int LATEST_MS = 4_000;
    private static final int ROWS = 120;
    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    private final Queue<Long> published = new ConcurrentLinkedQueue<>();

    @Test
    void the_index_equals_a_fresh_one() throws IOException, InterruptedException {
        LOG.log(Level.INFO, "{0} rounds, -Dcrash.seed={1}", ROUNDS, Long.toString(SEED));
        Random random = new Random(SEED);
        try (RunningSystem system = RunningSystem.start(Map.of())) {
            Client admin = Client.admin(system);
            Path index = system.home().resolve("index").resolve(PublishedArticles.NAME);
            for (int round = 1; round <= ROUNDS; round++) {
                int moment = EARLIEST_MS + random.nextInt(LATEST_MS - EARLIEST_MS);
                workUntil(system, admin, moment, round % 3 == 0);
                system.restart();
                Cursor end = caughtUp(system, index);
                Map<Long, TreeSet<String>> live = IndexDump.of(index);
                reindex(system);
                Map<Long, TreeSet<String>> fresh = IndexDump.of(index);
                LOG.log(Level.INFO, "Round {0}, {1} ms: {2} documents at {3}", round, moment, fresh.size(), end);
                assertThat(live.keySet()).isEqualTo(fresh.keySet());
                fresh.forEach((id, facts) ->
                        assertThat(live.get(id)).as("article " + id).isEqualTo(facts));
                assertThat(generations(index)).as("generations").hasSize(1);
            }
            assertThat(published).hasSizeGreaterThan(ROUNDS);
        }
    }

    private void workUntil(RunningSystem system, Client admin, int moment, boolean reindexing)
            throws InterruptedException {
        List<Work> works = List.of(this::imported, this::story, this::withdrawn, this::renamed);
        try (ExecutorService writers = Executors.newFixedThreadPool(works.size())) {
            works.forEach(work -> writers.submit(() -> whileItLives(admin, work)));
            Process asking = reindexing ? system.command(folder.resolve("asked"), "reindex") : null;
            int before = published.size();
            await().atMost(Duration.ofMinutes(2)).until(() -> published.size() > before);
            TimeUnit.MILLISECONDS.sleep(reindexing ? moment + LATEST_MS / 2 : moment);
            system.killEverything();
            writers.shutdownNow();
            if (asking != null) {
                asking.destroyForcibly().waitFor();
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void once(Client admin) throws IOException;
    }

    private static void whileItLives(Client admin, Work work) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                work.once(admin);
            }
        } catch (IOException e) {
            // The death that the test is about.
            LOG.log(Level.DEBUG, "A writer's line broke", e);
        }
    }

    private void imported(Client admin) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            rows.append("{\"headline\":\"Nhập khẩu ").append(Stories.word()).append("\",\"body\":\"Một đoạn tin\"}\n");
        }
        send(admin, "POST", "/api/v1/imports?publish=true", rows.toString(), "application/x-ndjson");
    }

    private void story(Client admin) throws IOException {
        String word = Stories.word();
        Answer draft = send(admin, "POST", ARTICLES, Stories.json("Vụ mùa " + word, "Bản một"), JSON);
        if (draft.status() == 201) {
            publish(admin, draft.id());
            send(admin, "PUT", ARTICLES + "/" + draft.id(), Stories.json("Vụ mùa sửa " + word, "Bản hai"), JSON);
            publish(admin, draft.id());
        }
    }

    private void publish(Client admin, long id) throws IOException {
        if (send(admin, "POST", ARTICLES + "/" + id + "/publication", "{}", JSON)
                        .status()
                == 200) {
            published.add(id);
        }
    }

    private void withdrawn(Client admin) throws IOException {
        Long id = published.poll();
        if (id != null) {
            send(admin, "POST", ARTICLES + "/" + id + "/withdrawal", "{\"reason\":\"Sai tên người\"}", JSON);
            published.add(id);
        }
    }

    /** Everything in the section shows the new name. */
    private void renamed(Client admin) throws IOException {
        String name = "{\"name\":\"Kinh tế " + Stories.word() + "\",\"position\":3}";
        send(admin, "PUT", "/api/v1/sections/kinh-te", name, JSON);
    }

    private static Answer send(Client client, String method, String path, String body, String type) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return client.sendOrFail(method, path, bytes, "Content-Type", type, "If-Match", "\"1\"");
    }

    private static Cursor caughtUp(RunningSystem system, Path index) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .ignoreException(IOException.class)
                .until(() -> end(system)
                        .equals(IndexDump.position(index).map(Position::cursor).orElse(Cursor.START)));
        return end(system);
    }

    private static Cursor end(RunningSystem system) {
        try (Connection database = system.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select xid::text, id from change_log order by change_log.xid desc, id desc limit 1")) {
            return row.next() ? new Cursor(row.getLong(1), row.getLong(2)) : Cursor.START;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void reindex(RunningSystem system) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        assertThat(system.command(said, "reindex").waitFor())
                .as(Files.readString(said))
                .isZero();
    }

    private static List<String> generations(Path index) throws IOException {
        try (var all = Files.list(index)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
