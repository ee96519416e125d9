package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The application server's process. What it prints goes to a file; the previous run's is kept beside it. */
final class Server {
    private final Home home;
    private final Layout layout;
    private final Shutdown shutdown;
    private volatile Process process;

    Server(Home home, Layout layout, Shutdown shutdown) {
        this.home = home;
        this.layout = layout;
        this.shutdown = shutdown;
    }

    void start(ServerCommand command, AheadOfTime cache, Map<String, String> environment) throws IOException {
        layout.restorePristine();
        Path temporary = emptyTemporary();
        String commands = file("server-commands", command.commands());
        String lastCommands = file("server-last-commands", command.lastCommands());
        var line = command.line(cache.serverFlags(), commands, lastCommands, temporary.toString());
        ProcessBuilder builder = new ProcessBuilder(Tools.apart(Tools.bound("TERM", line)))
                .directory(home.run().toFile())
                .redirectErrorStream(true)
                .redirectOutput(rotatedLog().toFile());
        builder.environment().putAll(environment);
        readWordsAsUtf8(builder.environment());
        shutdown.unlessBegun(() -> {
            process = builder.start();
            process.getOutputStream().close();
            home.record("server").write(process.toHandle());
        });
    }

    /** Under the locale C, which services often get, Java would read question marks for the Vietnamese words of settings. */
    private static void readWordsAsUtf8(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            environment.put("LC_ALL", "C.UTF-8");
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = home.run().resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }

    private Path emptyTemporary() throws IOException {
        Path temporary = home.run().resolve("tmp");
        Trees.delete(temporary);
        Files.createDirectories(temporary);
        return temporary;
    }

    private Path rotatedLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), home.logs().resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log();
    }

    Path log() {
        return home.logs().resolve("server.log");
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Only of a server that has ended. */
    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /**
     * Asks it to stop. It may still be busy then with keeping its recording for the ahead-of-time cache; it serves nobody
     * any more, so that the database need not wait for {@link #end}.
     */
    void stop() {
        if (process != null) {
            Ending.ask(process.toHandle(), Duration.ofSeconds(5));
        }
    }

    void end() {
        if (process != null) {
            Ending.terminate(process.toHandle(), Duration.ofSeconds(30));
            home.record("server").forget();
        }
    }

    /** Ends what an earlier run of this home left behind. */
    static void endLeftovers(Home home) {
        ProcessRecord record = home.record("server");
        record.living().ifPresent(process -> Ending.terminate(process, Duration.ofSeconds(30)));
        record.forget();
    }
}
