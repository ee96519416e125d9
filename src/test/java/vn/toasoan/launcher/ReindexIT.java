package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** {@code reindex}, with and without a running newspaper, and what comes of an index that was spoilt. */
class ReindexIT {
    @TempDir
    Path folder;

    private record Said(int code, List<String> lines) {}

    @Test
    void a_newspaper_gets_new_indexes() throws IOException {
        try (RunningSystem system = RunningSystem.start(Map.of())) {
            Client admin = Client.admin(system);
            String word = Stories.word();
            Stories.published(admin, "Cầu mới " + word);
            await().atMost(Duration.ofSeconds(10)).until(() -> found(admin, word));

            aRunningOneBuildsThemBesideItsWork(system, admin, word);
            aSpoiltOneIsNoticedAtTheStart(system, admin, word);
            aStoppedOneIsStartedForItBehindClosedDoors(system, admin, word);
        }
    }

    private void aRunningOneBuildsThemBesideItsWork(RunningSystem system, Client admin, String word)
            throws IOException {
        List<String> before = generations(system);
        Process asking = system.command(folder.resolve("said"), "reindex");
        while (asking.isAlive()) {
            assertThat(found(admin, word)).isTrue();
        }

        Said said = said(asking);
        assertThat(said.code()).as(said.lines().toString()).isZero();
        assertThat(said.lines()).first().asString().contains("đang chạy");
        assertThat(said.lines()).last().asString().contains("đã được đưa vào sử dụng");
        assertThat(generations(system)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(found(admin, word)).isTrue();
        assertThat(orders(system)).isEmpty();
    }

    private void aSpoiltOneIsNoticedAtTheStart(RunningSystem system, Client admin, String word) throws IOException {
        system.killEverything();
        spoil(system);
        system.restart();

        await().atMost(Duration.ofSeconds(30)).until(() -> found(admin, word));
        assertThat(system.serverLog()).contains("A search index is damaged");
    }

    private void aStoppedOneIsStartedForItBehindClosedDoors(RunningSystem system, Client admin, String word)
            throws IOException {
        system.stop();
        List<String> before = generations(system);
        Said said = said(system.command(folder.resolve("said"), "reindex"));

        assertThat(said.code()).as(said.lines().toString()).isZero();
        assertThat(said.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(said.lines()).first().asString().contains("khởi động riêng");
        assertThat(generations(system)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(Files.exists(system.home().resolve("database").resolve("postmaster.pid")))
                .as("the database runs on")
                .isFalse();

        system.restart();
        await().atMost(Duration.ofSeconds(10)).until(() -> found(admin, word));
    }

    @Test
    void without_a_newspaper_it_is_one_line() throws IOException {
        Path absent = folder.resolve("absent");
        Process asking =
                RunningSystem.launch(Map.of("TOASOAN_HOME", absent.toString()), folder.resolve("said"), "reindex");

        Said said = said(asking);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().contains("Chưa có dữ liệu");
        assertThat(absent).doesNotExist();
    }

    private Said said(Process process) throws IOException {
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Said(process.exitValue(), Files.readAllLines(folder.resolve("said"), StandardCharsets.UTF_8));
    }

    private static boolean found(Client client, String word) {
        return client.get("/api/v1/search?q=" + word).is(200).json().getInt("total") == 1;
    }

    private static List<String> orders(RunningSystem system) throws IOException {
        try (Stream<Path> files = Files.list(system.home().resolve("run"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("reindex"))
                    .toList();
        }
    }

    private static List<String> generations(RunningSystem system) throws IOException {
        Path indexes = system.home().resolve("index");
        try (Stream<Path> all = Files.walk(indexes, 2)) {
            return all.filter(path -> indexes.relativize(path).getNameCount() == 2)
                    .map(path -> indexes.relativize(path).toString())
                    .toList();
        }
    }

    private static void spoil(RunningSystem system) throws IOException {
        try (Stream<Path> all = Files.walk(system.home().resolve("index").resolve("published"))) {
            Path largest = all.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }
}
