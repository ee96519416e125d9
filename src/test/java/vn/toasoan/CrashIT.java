package vn.toasoan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client.Answer;

/**
 * {@code kill -9} at random moments while several clients save, publish and comment: whatever was acknowledged is there after
 * the restart.
 *
 * <p>Five rounds are part of {@code mvn verify}. More of them, or the same moments again:
 * {@code mvn verify -Dit.test=CrashIT -Dcrash.rounds=25 -Dcrash.seed=…} (the seed is logged).
 */
class CrashIT {
    private static final System.Logger LOG = System.getLogger(CrashIT.class.getName());
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
    private static final long SEED = Long.getLong("crash.seed", 20_261_123L);
    private static final int WRITERS = 4;
    private static final int EARLIEST_MS = 400;
    private static final int LATEST_MS = 3_000;

    /** What dies. */
    private enum Death {
        EVERYTHING {
            @Override
            void come(RunningSystem system) {
                system.killEverything();
            }
        },
        ALL_JAVA {
            @Override
            void come(RunningSystem system) {
                system.killJava();
            }
        },
        LAUNCHER {
            @Override
            void come(RunningSystem system) {
                system.killLauncher();
            }
        };

        abstract void come(RunningSystem system);
    }

    private record Saved(long id, int revision, String body) {}

    private record Published(long id, String word, String url) {}

    /** What was answered in one round. */
    private record Acknowledged(Queue<Saved> saved, Queue<Published> published, Queue<Long> comments) {
        Acknowledged() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }
    }

    @Test
    void nothing_acknowledged_is_lost() throws InterruptedException {
        LOG.log(Level.INFO, "{0} rounds, -Dcrash.seed={1}", ROUNDS, Long.toString(SEED));
        Random random = new Random(SEED);
        List<Acknowledged> rounds = new ArrayList<>();
        try (RunningSystem system = RunningSystem.start(Map.of("TOASOAN_COMMENT_RATE", "0"))) {
            Client admin = Client.admin(system);
            for (int round = 0; round < ROUNDS; round++) {
                Death death = Death.values()[round % Death.values().length];
                int moment = EARLIEST_MS + random.nextInt(LATEST_MS - EARLIEST_MS);
                LOG.log(Level.INFO, "Round {0}: {1} after {2} ms", round + 1, death, Integer.toString(moment));
                rounds.add(workUntil(system, admin, death, moment));
                system.restart();
                everythingIsThere(admin, rounds.getLast());
            }
            rounds.forEach(round -> everythingIsThere(admin, round));
            assertThat(rounds.stream().mapToInt(round -> round.saved().size()).sum())
                    .isGreaterThan(ROUNDS);
            assertThat(rounds.stream()
                            .mapToInt(round -> round.published().size())
                            .sum())
                    .isGreaterThan(ROUNDS);
            assertThat(rounds).anyMatch(round -> !round.comments().isEmpty());
        }
    }

    private static Acknowledged workUntil(RunningSystem system, Client admin, Death death, int moment)
            throws InterruptedException {
        Acknowledged acknowledged = new Acknowledged();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> work(admin, acknowledged));
            }
            TimeUnit.MILLISECONDS.sleep(moment);
            death.come(system);
            writers.shutdownNow();
        }
        return acknowledged;
    }

    /** Until the line breaks. Only what an answer acknowledged is written down. */
    private static void work(Client admin, Acknowledged acknowledged) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                story(admin, acknowledged);
            }
        } catch (IOException e) {
            // The death that the test is about.
            LOG.log(Level.DEBUG, "A writer's line broke", e);
        }
    }

    private static void story(Client admin, Acknowledged acknowledged) throws IOException {
        String word = Stories.word();
        Answer created = json(admin, "POST", ARTICLES, Stories.json("Vụ mùa " + word, "Bản một " + word));
        if (created.status() != 201) {
            return;
        }
        long id = created.id();
        acknowledged.saved().add(new Saved(id, 1, "Bản một " + word));
        Answer again = json(admin, "PUT", ARTICLES + "/" + id, Stories.json("Vụ mùa " + word, "Bản hai " + word));
        if (again.status() == 200) {
            acknowledged.saved().add(new Saved(id, again.json().getInt("revision"), "Bản hai " + word));
        }
        Answer live = json(admin, "POST", ARTICLES + "/" + id + "/publication", "{}");
        if (live.status() == 200) {
            acknowledged.published().add(new Published(id, word, live.json().getString("url")));
        }
        Answer comment = json(
                admin,
                "POST",
                ARTICLES + "/" + id + "/comments",
                "{\"name\":\"Bạn đọc\",\"body\":\"Bà con quê tôi rất phấn khởi khi đọc bài viết này.\"}");
        if (comment.status() == 202) {
            acknowledged.comments().add(comment.id());
        }
    }

    private static Answer json(Client client, String method, String path, String body) throws IOException {
        return client.sendOrFail(
                method,
                path,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"1\"");
    }

    private static void everythingIsThere(Client admin, Acknowledged acknowledged) {
        for (Saved save : acknowledged.saved()) {
            JsonObject article = admin.get(ARTICLES + "/" + save.id()).is(200).json();
            assertThat(article.getInt("revision")).isGreaterThanOrEqualTo(save.revision());
            JsonObject revision = admin.get(ARTICLES + "/" + save.id() + "/revisions/" + save.revision())
                    .is(200)
                    .json();
            assertThat(revision.getString("body")).isEqualTo(save.body());
        }
        assertThat(held(admin)).containsAll(acknowledged.comments());
        for (Published live : acknowledged.published()) {
            assertThat(admin.get(ARTICLES + "/" + live.id()).json().getString("state"))
                    .isEqualTo("PUBLISHED");
            assertThat(admin.get(live.url()).is(200).text()).contains(live.word());
            await().atMost(Duration.ofSeconds(20)).until(() -> found(admin, live.word()));
        }
    }

    private static boolean found(Client admin, String word) {
        return admin.get("/api/v1/search?q=" + word).is(200).json().getInt("total") == 1;
    }

    private static Set<Long> held(Client admin) {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> page;
        int number = 1;
        do {
            page = admin.get("/api/v1/moderation?size=100&page=" + number++)
                    .is(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            all.addAll(page);
        } while (!page.isEmpty());
        Set<Long> ids = new HashSet<>();
        all.forEach(comment -> ids.add(comment.getJsonNumber("id").longValue()));
        return ids;
    }
}
