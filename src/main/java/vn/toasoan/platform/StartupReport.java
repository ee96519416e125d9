package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the application tells the launcher while it starts, in a file only the two can read. */
@ApplicationScoped
public class StartupReport {
    @Inject
    Configuration configuration;

    public void adminPassword(String password) {
        line("adminPassword", password);
    }

    /** @param message one line in Vietnamese, shown to the person who started the system */
    public void error(String message) {
        line("error", message);
    }

    private void line(String key, String value) {
        configuration.startupReport().ifPresent(file -> append(file, key + "=" + value.replaceAll("\\s+", " ") + "\n"));
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
