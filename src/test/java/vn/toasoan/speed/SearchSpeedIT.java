package vn.toasoan.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;

/**
 * Measures search over many articles, beside PostgreSQL's full text over the same; asserts no time. Wants a quiet machine, half
 * an hour and a PostgreSQL with {@code unaccent}, of which it makes the table {@code news}:
 *
 * <pre>mvn -q verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SearchSpeedIT -Dtoasoan.data=FOLDER
 *     -Dspeed.rows=100000 -Dspeed.postgres=jdbc:postgresql://…</pre>
 */
@EnabledIfSystemProperty(named = "speed.rows", matches = "\\d+")
class SearchSpeedIT {
    private static final int ROWS = Integer.getInteger("speed.rows", 0);
    private static final int REQUEST = 2_000;
    private static final int QUERIES = 2_000;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int PER_SECOND = 100;

    private final RunningSystem system = RunningSystem.start(
            Map.of("TOASOAN_IMPORT_CONTENT", "false", "TOASOAN_AOT", "false", "TOASOAN_COMMENT_RATE", "0"));

    @Test
    void speed_of_search() throws Exception {
        try (system) {
            VariedNews news = new VariedNews(Path.of(System.getProperty("toasoan.data"), "news_vietnews_dev"));
            long text = imported(news);
            List<String> queries = news.queries(QUERIES);
            String postgres = System.getProperty("speed.postgres");
            if (postgres != null) {
                againstFullText(new FullText(postgres), news, queries);
            } else {
                row("API search, 8 clients", "%.0f/s", Load.rate(CLIENTS, ROUND, search(queries)));
            }
            percentiles("API search", Load.times(CLIENTS * 2, PER_SECOND, ROUND.multipliedBy(3), search(queries)));
            percentiles(
                    "suggestions",
                    Load.times(CLIENTS * 2, PER_SECOND, ROUND.multipliedBy(3), suggestions(news.beginnings(QUERIES))));
            row("index / text", "%.2f", (double) size(system.home().resolve("index/published")) / text);
            Path kept = Path.of(System.getProperty("speed.keep", ""));
            if (!kept.toString().isEmpty()) {
                copy(system.home().resolve("index"), kept);
            }
        }
    }

    /** @return bytes of the texts */
    private long imported(VariedNews news) throws IOException {
        Client admin = Client.admin(system);
        long text = 0;
        List<byte[]> requests = new ArrayList<>();
        for (int from = 0; from < ROWS; from += REQUEST) {
            requests.add(news.rows(from, Math.min(from + REQUEST, ROWS)));
        }
        for (int number = 0; number < ROWS; number++) {
            text += news.article(number).text().getBytes(StandardCharsets.UTF_8).length;
        }
        Instant begun = Instant.now();
        for (byte[] rows : requests) {
            var answer =
                    admin.send("POST", "/api/v1/imports?publish=true", rows, "Content-Type", "application/x-ndjson");
            assertThat(answer.is(200).json().getJsonArray("failed")).isEmpty();
        }
        double answered = seconds(begun);
        await().atMost(Duration.ofMinutes(30)).until(() -> total(admin) == ROWS);
        row("import of " + ROWS + " articles until all are answered for", "%.0f/s", ROWS / answered);
        row("… until all are searchable", "%.0f/s", ROWS / seconds(begun));
        return text;
    }

    private static int total(Client admin) {
        return admin.get("/api/v1/search?from=1990-01-01&size=1").json().getInt("total");
    }

    private void againstFullText(FullText fullText, VariedNews news, List<String> queries) throws Exception {
        fullText.load(news, ROWS);
        Load.rate(CLIENTS, ROUND, search(queries));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Load.rate(CLIENTS, ROUND, search(queries)));
            theirs.add(Load.rate(CLIENTS, ROUND, fullText(fullText, queries)));
        }
        row("API search, 8 clients, median of " + ROUNDS, "%.0f/s", Load.median(ours));
        row("PostgreSQL's full text, likewise", "%.1f/s", Load.median(theirs));
        row("ratio", "%.1f", Load.median(ours) / Load.median(theirs));
    }

    private IntFunction<Load.Asker> search(List<String> queries) {
        return asker("/api/v1/search?q=", queries);
    }

    private IntFunction<Load.Asker> suggestions(List<String> beginnings) {
        return asker("/api/v1/suggestions?size=8&q=", beginnings);
    }

    private IntFunction<Load.Asker> asker(String address, List<String> texts) {
        List<String> encoded = texts.stream()
                .map(text -> address + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        return client -> {
            try {
                KeepAlive server = new KeepAlive(system.baseUrl());
                return number -> assertThat(server.get(encoded.get(number % encoded.size())))
                        .isEqualTo(200);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static IntFunction<Load.Asker> fullText(FullText fullText, List<String> queries) {
        return client -> {
            try {
                PreparedStatement prepared = FullText.prepare(fullText.connect());
                return number -> FullText.ask(prepared, queries.get(number % queries.size()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static void percentiles(String what, double[] times) {
        row(what + " at " + PER_SECOND + "/s: p50", "%.1f ms", times[times.length / 2]);
        row(what + " at " + PER_SECOND + "/s: p99", "%.1f ms", times[times.length * 99 / 100]);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SearchSpeedIT::length)
                    .sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    private static void row(String figure, String format, double value) {
        System.out.printf(Locale.ROOT, "%-60s " + format + "%n", figure, value);
    }
}
