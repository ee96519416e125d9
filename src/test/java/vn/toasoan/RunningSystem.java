package vn.toasoan;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole system as a user runs it: the real jar, started by whatever {@code java} is on the PATH, on a free port and a
 * home of its own.
 *
 * <p>{@link #shared()} is one for all tests that don't stop it or count what is in it, {@link #asShipped()} one for those
 * that only read; {@link #start(Map)} is one of one's own, to be closed.
 */
public final class RunningSystem implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final String ADMIN_PASSWORD = "mat-khau-thu-nghiem-2024";

    private static final int POSTMASTER_PORT_LINE = 3;

    private static RunningSystem shared;
    private static RunningSystem asShipped;

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> environment = new HashMap<>();
    private final Path output;
    private Process launcher;

    private RunningSystem(Path home, Map<String, String> extra) throws IOException {
        this.home = home;
        this.output = Files.createTempFile("toasoan-output", ".txt");
        environment.put("TOASOAN_HOME", home.toString());
        environment.put("TOASOAN_PORT", String.valueOf(port));
        environment.put("TOASOAN_CONTENT", Path.of("content").toAbsolutePath().toString());
        environment.put("TOASOAN_THEMES", Path.of("themes").toAbsolutePath().toString());
        environment.put("TOASOAN_ADMIN_PASSWORD", ADMIN_PASSWORD);
        // A cache made during one short life is never used in another.
        environment.put("TOASOAN_AOT", "false");
        environment.putAll(extra);
    }

    /** The one that all tests of this JVM share, with the repository's content and themes; it ends with the JVM. */
    public static synchronized RunningSystem shared() {
        if (shared == null) {
            shared = forAllTests();
        }
        return shared;
    }

    /** Another of that kind, for tests of the first content: nobody publishes anything else in it. */
    public static synchronized RunningSystem asShipped() {
        if (asShipped == null) {
            asShipped = forAllTests();
        }
        return asShipped;
    }

    private static RunningSystem forAllTests() {
        // Without a limit on comments: all tests come from one address.
        RunningSystem system = start(Map.of("TOASOAN_COMMENT_RATE", "0"));
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "end of a shared system"));
        return system;
    }

    /** A new one, ready; the environment given wins over the standard one. */
    public static RunningSystem start(Map<String, String> extraEnvironment) {
        try {
            RunningSystem system = new RunningSystem(Files.createTempDirectory("toasoan-home"), extraEnvironment);
            system.launch();
            system.awaitReady();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar on the same home with these words of the command line, without waiting for anything. */
    public Process command(Path said, String... words) {
        try {
            return launch(environment, said, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar without waiting for anything. */
    public static Process launch(Map<String, String> environment, Path output, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("java", "-jar", System.getProperty("toasoan.jar")));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TOASOAN_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void launch() throws IOException {
        launcher = launch(environment, output);
    }

    private void awaitReady() {
        try {
            await().atMost(START).pollInterval(Duration.ofMillis(200)).until(() -> {
                if (!launcher.isAlive()) {
                    throw new IllegalStateException("the launcher ended: " + output());
                }
                // Its last line of greeting, when nothing but waiting is left to do.
                return output().contains("/toa-soan") && ready();
            });
        } catch (RuntimeException e) {
            String said = output();
            String log = serverLog();
            close();
            throw new IllegalStateException("not started\n" + said + "\n" + log, e);
        }
    }

    private boolean ready() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + "/health/ready"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** Of the account {@code admin}. */
    public String adminPassword() {
        return environment.get("TOASOAN_ADMIN_PASSWORD");
    }

    public long launcherPid() {
        return launcher.pid();
    }

    public long serverPid() {
        return recorded("server");
    }

    public long databasePid() {
        return recorded("database");
    }

    private long recorded(String name) {
        return recordedIfAny(name).orElseThrow();
    }

    private Optional<Long> recordedIfAny(String name) {
        try {
            String line = Files.readString(home.resolve("run").resolve(name + ".pid"), StandardCharsets.UTF_8);
            return Optional.of(Long.valueOf(line.substring(0, line.indexOf(' '))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A connection to its embedded database, as the application's own user; to be closed. */
    public Connection database() throws SQLException {
        List<String> postmaster = read(home.resolve("database").resolve("postmaster.pid"))
                .lines()
                .map(String::strip)
                .toList();
        String password = read(home.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(POSTMASTER_PORT_LINE) + "/toasoan",
                "toasoan",
                password);
    }

    /** What the launcher printed since its last start. */
    public String output() {
        return read(output);
    }

    /** What the application server logged since its last start. */
    public String serverLog() {
        return read(home.resolve("log").resolve("server.log"));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop as {@code kill} does, waits for that, and returns the exit code. */
    public int stop() {
        launcher.destroy();
        await().atMost(STOP).until(() -> !launcher.isAlive());
        return launcher.exitValue();
    }

    /** Starts it again on the same home and port, after any kind of end; returns when it is ready. */
    public void restart() {
        if (launcher.isAlive()) {
            stop();
        }
        try {
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    /** {@code kill -9} of the launcher alone. */
    public void killLauncher() {
        launcher.destroyForcibly();
        await().atMost(STOP).until(() -> !launcher.isAlive());
    }

    /** {@code kill -9} of launcher, server and database at the same moment. */
    public void killEverything() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(STOP).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** {@code kill -9} of all Java: launcher and server, not the database. */
    public void killJava() {
        List<ProcessHandle> java = Stream.of(Optional.of(launcherPid()), recordedIfAny("server"))
                .flatMap(Optional::stream)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
        java.forEach(ProcessHandle::destroyForcibly);
        await().atMost(STOP).until(() -> java.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** {@code kill -9} of PostgreSQL's main process alone. */
    public void killDatabase() {
        ProcessHandle.of(databasePid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> processes() {
        return Stream.of(Optional.of(launcherPid()), recordedIfAny("server"), recordedIfAny("database"))
                .flatMap(Optional::stream)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }

    /** Stops it and removes its home. */
    @Override
    public void close() {
        if (launcher.isAlive()) {
            launcher.destroy();
            if (!launcher.onExit()
                    .completeOnTimeout(null, 60, java.util.concurrent.TimeUnit.SECONDS)
                    .handle((p, e) -> p != null)
                    .join()) {
                killEverything();
            }
        }
        try {
            delete(home);
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
