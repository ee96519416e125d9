package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder that holds everything a newspaper has: database, index, photos, logs, and what the jar unpacked. */
final class Home {
    private final Path folder;

    /** @throws Stop if the folder can't be made or written to */
    Home(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Modes.ownFolder(run());
            Modes.ownFolder(logs());
            Files.delete(Files.createTempFile(folder, ".write", null));
        } catch (IOException | SecurityException e) {
            throw Stop.fault("home.unwritable", folder);
        }
    }

    Path folder() {
        return folder;
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path database() {
        return folder.resolve("database");
    }

    Path databasePassword() {
        return folder.resolve("database.password");
    }

    /** What the jar unpacked: can be deleted at any time while nothing runs. */
    Path runtime() {
        return folder.resolve("runtime");
    }

    Path run() {
        return folder.resolve("run");
    }

    Path logs() {
        return folder.resolve("log");
    }

    ProcessRecord record(String name) {
        return new ProcessRecord(run().resolve(name + ".pid"));
    }
}
