package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One run of the whole system: everything is started in order, watched, and stopped the other way round. */
final class Newspaper {
    private final Settings settings;
    private final Console console;
    private final Shutdown shutdown;

    /** Null if the newsroom has a PostgreSQL of its own. */
    private Database database;

    Newspaper(Settings settings, Console console, Shutdown shutdown) {
        this.settings = settings;
        this.console = console;
        this.shutdown = shutdown;
    }

    /** Returns never in good order: it ends by the JVM's shutdown, or by a {@link Stop}. */
    void run() throws IOException {
        Home home = new Home(settings.path(Setting.HOME));
        HomeLock lock = HomeLock.take(home);
        shutdown.add(lock::close);
        ReindexOrder.forgetAll(home);
        watch(open(home));
    }

    /**
     * Starts everything, for one who holds the home's lock.
     *
     * @return the server, which is ready
     */
    Server open(Home home) throws IOException {
        Jdk jdk = Jdks.ofThisMachine().find();
        checkTheme();
        Server.endLeftovers(home);
        Database.endLeftovers(home);
        Ports.checkFree(settings.port());
        console.line(settings.closedDoors() ? "reindex.starting" : "serve.starting");
        Layout layout = new Unpacking(Boot.ofThisJar(), home).layout(jdk);
        Map<String, String> environment = new HashMap<>(settings.environment());
        Server server = new Server(home, layout, shutdown);
        shutdown.add(server::end);
        database = database(home, layout, environment);
        start(server, home, layout, jdk, environment);
        return server;
    }

    /** Started in another folder than usual, the server would wait for its theme in vain. */
    private void checkTheme() {
        Path theme = settings.path(Setting.THEMES).resolve(settings.text(Setting.THEME));
        if (!Files.isDirectory(theme)) {
            throw Stop.fault("theme.missing", theme, Setting.THEMES.environmentName());
        }
    }

    /** Null if the newsroom has a PostgreSQL of its own. */
    private Database database(Home home, Layout layout, Map<String, String> environment) throws IOException {
        String url = settings.text(Setting.DB_URL);
        if (!url.isEmpty()) {
            new DatabaseAddress(url).checkReachable();
            return null;
        }
        Database database = new Database(home, layout, shutdown);
        shutdown.add(database::stop);
        database.start();
        environment.putAll(database.environment());
        return database;
    }

    private void start(Server server, Home home, Layout layout, Jdk jdk, Map<String, String> environment)
            throws IOException {
        StartupReport report = new StartupReport(home.run().resolve("startup-report"));
        shutdown.add(report::delete);
        environment.put(StartupReport.VARIABLE, report.file().toString());
        ServerCommand command = new ServerCommand(jdk, settings, layout);
        AheadOfTime cache = new AheadOfTime(settings.is(Setting.AOT), jdk, command.flags(), layout);
        shutdown.add(server::stop);
        server.start(command, cache, environment);
        new Readiness(server, report, settings.port()).await();
        greet(report);
        report.delete();
        cache.makeBeside(shutdown);
    }

    private void greet(StartupReport report) {
        if (settings.closedDoors()) {
            report.adminPassword().ifPresent(password -> console.line("serve.password", password));
            return;
        }
        String given = settings.text(Setting.BASE_URL).replaceAll("/+$", "");
        String address = given.isEmpty() ? "http://localhost:" + settings.port() : given;
        console.line("serve.readers", address);
        console.line("serve.newsroom", address);
        console.line("serve.password", report.adminPassword().orElseGet(() -> Texts.of("serve.password.known")));
    }

    private void watch(Server server) throws IOException {
        while (server.alive()) {
            CompletableFuture<?> databaseExit = database == null ? new CompletableFuture<>() : database.onExit();
            CompletableFuture.anyOf(server.onExit(), databaseExit).join();
            shutdown.waitIfBegun();
            if (database != null && databaseExit.isDone()) {
                console.error("database.restarting");
                database.start();
            }
        }
        throw Stop.fault("server.ended", server.log());
    }
}
