package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code reindex}: has the search indexes built anew. A running newspaper does it beside its work; else it is started for this
 * alone, behind closed doors.
 */
final class Reindex implements Command {
    @Override
    public int run(Settings settings, Console console) {
        return Shutdown.after(shutdown -> reindex(settings, console, shutdown));
    }

    private static void reindex(Settings settings, Console console, Shutdown shutdown) throws IOException {
        Path folder = settings.path(Setting.HOME);
        if (!Files.isDirectory(folder)) {
            throw Stop.fault("reindex.nothing", folder);
        }
        Home home = new Home(folder);
        Optional<HomeLock> lock = HomeLock.takeIfFree(home);
        if (lock.isEmpty()) {
            console.line("reindex.asking");
            ReindexOrder.place(home, shutdown)
                    .await(() -> home.record("launcher").living().isPresent(), console);
            return;
        }
        shutdown.add(lock.get()::close);
        if (settings.text(Setting.DB_URL).isEmpty() && !Files.isDirectory(home.database())) {
            throw Stop.fault("reindex.nothing", folder);
        }
        Server server = new Newspaper(settings.behindClosedDoors(), console, shutdown).open(home);
        ReindexOrder.place(home, shutdown).await(server::alive, console);
    }
}
