package vn.toasoan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures what README's table says; asserts no time. Takes some minutes and wants a quiet machine:
 *
 * <pre>mvn verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=FiguresIT -Dfigures=true</pre>
 */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class FiguresIT {
    private static final int ROWS = 10_000;
    private static final int REQUESTS = 5;
    private static final int PUBLICATIONS = 20;
    private static final List<String> WORDS = List.of(
            ("người dân xã mới đường làng ruộng lúa mùa nước biển cá thuyền chợ trường học sinh thầy cô bệnh viện đồng vốn"
                            + " nhà vườn cam bưởi chè rừng suối cầu cảng hàng tàu điện mưa nắng gió bão lũ hè thu đông xuân sớm"
                            + " chiều tối năm tháng ngày giờ trẻ già khỏe vui lo mong nhớ làm nói nghe nhìn đi về đến qua trên"
                            + " dưới trong ngoài trước sau giữa bên cạnh hơn nhất rất đã đang sẽ được phải nên cùng với cho của")
                    .split(" "));

    @Test
    void figures() throws Exception {
        try (RunningSystem system = RunningSystem.start(Map.of("TOASOAN_AOT", "true", "TOASOAN_COMMENT_RATE", "0"))) {
            starts(system);
            row("memory of all processes together (PSS)", "%.0f MB", pss(system.launcherPid()) / 1024.0);
            publications(system);
            imports(system);
            publicationsBesideAnImport(system);
            row("the same after the imports", "%.0f MB", pss(system.launcherPid()) / 1024.0);
        }
    }

    /** The fixture's own first start isn't timed: a fresh one is, on an empty home, then its second and third. */
    private static void starts(RunningSystem warm) throws Exception {
        warm.stop();
        Path home = Files.createTempDirectory("toasoan-figures");
        for (String which : List.of("first", "second", "third", "fourth")) {
            int port = RunningSystem.freePort();
            Path output = Files.createTempFile("toasoan-figures", ".txt");
            Instant begun = Instant.now();
            Process launcher = RunningSystem.launch(
                    Map.of(
                            "TOASOAN_HOME", home.toString(),
                            "TOASOAN_PORT", Integer.toString(port),
                            "TOASOAN_CONTENT",
                                    Path.of("content").toAbsolutePath().toString(),
                            "TOASOAN_THEMES", Path.of("themes").toAbsolutePath().toString(),
                            "TOASOAN_ADMIN_PASSWORD", "mat-khau-do-dac"),
                    output);
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Files.readString(output).contains("toa-soan"));
            row(which + " start, until the three lines", "%.1f s", seconds(begun));
            if (which.equals("second")) {
                // The cache is built in the background of this start.
                await().atMost(Duration.ofMinutes(3)).until(() -> cached(home));
            }
            launcher.destroy();
            launcher.waitFor();
        }
        warm.restart();
    }

    private static boolean cached(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.anyMatch(file -> file.getFileName().toString().equals("cache"));
        }
    }

    private static void publications(RunningSystem system) {
        Client admin = Client.admin(system);
        row("publication: its answer (median of " + PUBLICATIONS + ")", "%.0f ms", median(answers(admin)));
        row("… from the answer until the page shows it", "%.0f ms", median(pages(admin)));
        row("… until home shows it", "%.0f ms", median(homes(admin)));
        List<Double> searches = searches(admin);
        row("… until search finds it, median", "%.0f ms", median(searches));
        row("… the slowest", "%.0f ms", searches.stream().max(Double::compare).orElseThrow());
    }

    private static List<Double> answers(Client admin) {
        return IntStream.range(0, PUBLICATIONS)
                .mapToObj(i -> {
                    long id = Stories.draft(admin, "Bài đo " + Stories.word());
                    Instant asked = Instant.now();
                    admin.post(Stories.ARTICLES + "/" + id + "/publication").is(200);
                    return millis(asked);
                })
                .toList();
    }

    private static List<Double> pages(Client admin) {
        return waits(admin, (word, address) -> admin.get(address).status() == 200);
    }

    private static List<Double> homes(Client admin) {
        return waits(admin, (word, address) -> admin.get("/").text().contains(address));
    }

    private static List<Double> searches(Client admin) {
        return waits(
                admin,
                (word, address) -> admin.get("/api/v1/search?q=" + word).json().getInt("total") == 1);
    }

    /** From the answer to a publication until it shows, for publications of its own each. */
    private static List<Double> waits(Client admin, BiPredicate<String, String> shows) {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < PUBLICATIONS; i++) {
            String word = Stories.word();
            long id = Stories.published(admin, "Bài đo " + word);
            Instant published = Instant.now();
            String address = "/bai-do-" + word + "-post" + id + ".html";
            waits.add(until(published, () -> shows.test(word, address)));
        }
        return waits;
    }

    private static void publicationsBesideAnImport(RunningSystem system) throws Exception {
        Client admin = Client.admin(system);
        byte[] rows = rows(new Random(1));
        try (ExecutorService importer = Executors.newSingleThreadExecutor()) {
            Future<?> imports = importer.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    take(admin, rows);
                }
            });
            List<Double> searches = searches(admin);
            row("… until search finds it while rows are imported, median", "%.0f ms", median(searches));
            row(
                    "… the slowest",
                    "%.0f ms",
                    searches.stream().max(Double::compare).orElseThrow());
            imports.cancel(true);
            importer.shutdownNow();
        }
    }

    private static void take(Client admin, byte[] rows) {
        admin.send("POST", "/api/v1/imports?publish=true", rows, "Content-Type", "application/x-ndjson");
    }

    private static void imports(RunningSystem system) {
        Client admin = Client.admin(system);
        List<byte[]> requests = requests();
        Instant begun = Instant.now();
        for (byte[] rows : requests) {
            var answer =
                    admin.send("POST", "/api/v1/imports?publish=true", rows, "Content-Type", "application/x-ndjson");
            assertThat(answer.is(200).json().getJsonArray("items")).hasSize(ROWS / REQUESTS);
        }
        double answered = seconds(begun);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> admin.get("/api/v1/search?q=nhapkhau").json().getInt("total") == ROWS);
        row(
                "import of 10,000 published rows (" + requests.get(0).length * REQUESTS / ROWS + " bytes each)",
                "%.0f rows/s",
                ROWS / answered);
        row("… until all are searchable", "%.1f s", seconds(begun));
    }

    private static List<byte[]> requests() {
        Random random = new Random(20261123);
        return IntStream.range(0, REQUESTS).mapToObj(request -> rows(random)).toList();
    }

    private static byte[] rows(Random random) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS / REQUESTS; i++) {
            JsonArrayBuilder body = Json.createArrayBuilder();
            for (int paragraph = 0; paragraph < 5; paragraph++) {
                body.add(sentence(random, 60));
            }
            rows.append(Json.createObjectBuilder()
                            .add("ref", Integer.toString(i))
                            .add("headline", "Nhapkhau " + i + " " + sentence(random, 10))
                            .add("sapo", sentence(random, 30))
                            .add("body", body)
                            .add("section", "xa-hoi")
                            .add("tags", Json.createArrayBuilder().add("đề tài " + random.nextInt(200)))
                            .add("bylines", Json.createArrayBuilder().add("Bút danh " + random.nextInt(30)))
                            .add(
                                    "publishedAt",
                                    Instant.parse("2020-01-01T00:00:00Z")
                                            .plusSeconds(random.nextInt(200_000_000))
                                            .toString())
                            .build())
                    .append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == words - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    /** Kilobytes, of a process and all below it. */
    private static long pss(long pid) throws IOException {
        long sum = 0;
        for (ProcessHandle process : Stream.concat(
                        ProcessHandle.of(pid).stream(),
                        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants))
                .toList()) {
            Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            sum += Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return sum;
    }

    private static double until(Instant begun, BooleanSupplier shown) {
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(shown::getAsBoolean);
        return millis(begun);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double millis(Instant begun) {
        return Duration.between(begun, Instant.now()).toNanos() / 1e6;
    }

    private static double seconds(Instant begun) {
        return millis(begun) / 1000;
    }

    private static void row(String figure, String format, double value) {
        System.out.println("| " + figure + " | " + String.format(Locale.ROOT, format, value) + " |");
    }
}
