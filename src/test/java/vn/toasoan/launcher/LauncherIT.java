package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.RunningSystem;

/** The real jar, as a process. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void lives_through_stop_and_kill_and_leaves_nothing_behind() {
        try (RunningSystem system = RunningSystem.start(Map.of())) {
            assertThat(system.output().lines())
                    .anyMatch(line -> line.matches("Trang cho bạn đọc: +" + system.baseUrl() + "/"))
                    .anyMatch(line -> line.matches("Tòa soạn: +" + system.baseUrl() + "/toa-soan"))
                    .anyMatch(line -> line.startsWith("Mật khẩu của admin:"))
                    .hasSize(4);

            secondLauncherIsRefused(system);
            databaseComesBack(system);

            List<Long> first = List.of(system.serverPid(), system.databasePid());
            assertThat(system.stop()).isIn(0, 143);
            assertThat(first).noneMatch(LauncherIT::alive);

            system.restart();
            List<Long> second = List.of(system.serverPid(), system.databasePid());
            system.killLauncher();
            system.restart();
            assertThat(second).noneMatch(LauncherIT::alive);

            List<Long> third = List.of(system.serverPid(), system.databasePid());
            system.killEverything();
            system.restart();
            assertThat(third).noneMatch(LauncherIT::alive);

            serverThatDiesEndsTheRun(system);
            applicationThatCannotBeDeployedIsOneLine(system);
        }
    }

    private void secondLauncherIsRefused(RunningSystem system) {
        Said said = run(Map.of(
                "TOASOAN_HOME", system.home().toString(), "TOASOAN_PORT", String.valueOf(RunningSystem.freePort())));

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines)
                .singleElement()
                .asString()
                .contains(system.home().toString())
                .contains(String.valueOf(system.launcherPid()));
    }

    private void databaseComesBack(RunningSystem system) {
        long killed = system.databasePid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> system.databasePid() != killed && alive(system.databasePid()));
        assertThat(alive(system.serverPid())).isTrue();
    }

    private void serverThatDiesEndsTheRun(RunningSystem system) {
        long database = system.databasePid();
        ProcessHandle.of(system.serverPid()).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).until(() -> !alive(system.launcherPid()));
        assertThat(alive(database)).isFalse();
        assertThat(system.output()).contains("Máy chủ ứng dụng vừa dừng").doesNotContain("Exception");
    }

    /** The server itself starts without an application, and would stay. */
    private void applicationThatCannotBeDeployedIsOneLine(RunningSystem system) {
        try (Stream<Path> builds = Files.list(system.home().resolve("runtime"))) {
            Files.writeString(builds.findFirst().orElseThrow().resolve("ROOT.war"), "not an archive");
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        Said said = run(Map.of("TOASOAN_HOME", system.home().toString(), "TOASOAN_AOT", "false"));

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines)
                .hasSize(2)
                .last()
                .asString()
                .contains("không khởi động được")
                .contains("server.log");
    }

    @Test
    void a_port_in_use_is_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Said said = run(Map.of("TOASOAN_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(said.code).isEqualTo(1);
            assertThat(said.lines).singleElement().asString().contains("Cổng " + taken.getLocalPort());
        }
    }

    @Test
    void a_home_that_cannot_be_written_is_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Said said = run(Map.of("TOASOAN_HOME", file.toString()));

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines)
                .singleElement()
                .asString()
                .contains("Không ghi được")
                .contains(file.toString());
    }

    @Test
    void a_missing_theme_is_one_line() {
        Said said = run(Map.of("TOASOAN_THEMES", folder.resolve("absent").toString()));

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines)
                .singleElement()
                .asString()
                .contains("Không tìm thấy giao diện")
                .contains("TOASOAN_THEMES");
    }

    @Test
    void a_database_that_cannot_be_reached_is_one_line() {
        int nobody = RunningSystem.freePort();

        Said said = run(Map.of("TOASOAN_DB_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/bao"));

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines).last().asString().contains("Không kết nối được").contains("127.0.0.1:" + nobody);
        assertThat(said.lines).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void an_unknown_word_is_one_line() {
        Said said = run(Map.of(), "xuat-ban");

        assertThat(said.code).isEqualTo(2);
        assertThat(said.lines)
                .singleElement()
                .asString()
                .contains("Không có lệnh")
                .contains("xuat-ban");
    }

    @Test
    void help_names_every_setting() {
        Said said = run(Map.of(), "--help");

        assertThat(said.code).isZero();
        assertThat(said.lines).anyMatch(line -> line.contains("serve"));
        for (Setting setting : Setting.values()) {
            assertThat(said.lines).anyMatch(line -> line.strip().equals(setting.environmentName()));
        }
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private Said run(Map<String, String> environment, String... words) {
        Map<String, String> all = new HashMap<>(Map.of(
                "TOASOAN_HOME", folder.resolve("home").toString(),
                "TOASOAN_PORT", String.valueOf(RunningSystem.freePort())));
        all.putAll(environment);
        try {
            Path output = folder.resolve("output");
            Process process = RunningSystem.launch(all, output, words);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Said(process.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Said(int code, List<String> lines) {}
}
