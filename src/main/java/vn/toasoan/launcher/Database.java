package vn.toasoan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The embedded PostgreSQL: keeps what was acknowledged, listens on loopback alone, and comes back on the same port. */
final class Database {
    /** How long orphaned backends of a killed server, or its recovery, may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Home home;
    private final Privileges privileges;
    private final Cluster cluster;
    private final Shutdown shutdown;
    private final Postmaster postmaster;
    private final int port = Ports.free();
    private volatile Process process;

    Database(Home home, Layout layout, Shutdown shutdown) {
        this.home = home;
        this.shutdown = shutdown;
        if (!layout.hasPostgres()) {
            throw Stop.fault("database.none", Setting.DB_URL.environmentName());
        }
        this.privileges = Privileges.choose(layout.postgres(), home.folder());
        this.cluster = new Cluster(home, privileges);
        this.postmaster = new Postmaster(home.database());
    }

    /** Starts it and returns when it accepts connections. Called again, it brings back a server that was killed. */
    void start() throws IOException {
        cluster.make();
        privileges.own(home.database());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            postmaster.forgetStranger();
            spawn();
        } while (!becomesReady(deadline) && System.nanoTime() < deadline);
        if (!process.isAlive()) {
            throw Stop.fault("database.failed", log());
        }
    }

    private void spawn() throws IOException {
        ProcessBuilder builder = privileges
                .process("INT", "postgres", home.database(), options())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        shutdown.unlessBegun(() -> {
            process = builder.start();
            process.getOutputStream().close();
            home.record("database").write(process.toHandle());
        });
    }

    private List<String> options() {
        return List.of(
                "-cfsync=on",
                "-csynchronous_commit=on",
                "-cfull_page_writes=on",
                "-clisten_addresses=127.0.0.1",
                "-cport=" + port,
                "-cunix_socket_directories=",
                "-cpassword_encryption=scram-sha-256",
                "-cshared_buffers=128MB",
                "-cmax_connections=60",
                "-ctimezone=UTC",
                "-clog_timezone=UTC");
    }

    /** False if the process ended first: a predecessor's backends may still hold its memory. */
    private boolean becomesReady(long deadline) {
        while (System.nanoTime() < deadline) {
            if (ended(100)) {
                ended(400);
                return false;
            }
            if (postmaster.ready(process.toHandle())) {
                return true;
            }
        }
        return false;
    }

    private boolean ended(int milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What the application needs to know. */
    Map<String, String> environment() throws IOException {
        return Map.of(
                Setting.DB_URL.environmentName(),
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME,
                Setting.DB_USER.environmentName(),
                Cluster.NAME,
                Setting.DB_PASSWORD.environmentName(),
                cluster.password());
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    void stop() {
        if (process != null) {
            Ending.interrupt(process.toHandle(), Duration.ofSeconds(30));
            home.record("database").forget();
        }
    }

    /** Ends what an earlier run of this home left behind. */
    static void endLeftovers(Home home) {
        ProcessRecord record = home.record("database");
        record.living().ifPresent(Database::end);
        new Postmaster(home.database()).living().ifPresent(Database::end);
        record.forget();
    }

    private static void end(ProcessHandle process) {
        Ending.interrupt(process, Duration.ofSeconds(30));
    }

    private File log() {
        Path file = home.logs().resolve("postgres.log");
        return file.toFile();
    }
}
