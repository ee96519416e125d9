package vn.toasoan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the application tells the launcher while it starts: a file of lines {@code key=value} that only this account can
 * read. {@code error} is one line for a person why it can't start; {@code adminPassword} is the password it made up.
 */
final class StartupReport {
    /** Tells the application which file to write to. */
    static final String VARIABLE = "TOASOAN_STARTUP_REPORT";

    private final Path file;

    /** Begins an empty report. */
    StartupReport(Path file) throws IOException {
        this.file = file;
        Modes.writeOwn(file, "");
    }

    Path file() {
        return file;
    }

    Optional<String> error() {
        return value("error");
    }

    Optional<String> adminPassword() {
        return value("adminPassword");
    }

    private Optional<String> value(String key) {
        String text = text();
        // A line without its end is still being written.
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It may hold a password: it doesn't stay longer than needed. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
