package vn.toasoan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process in a file by its number and the instant it was started, since numbers are given anew. One line:
 * number, space, milliseconds since 1970.
 */
final class ProcessRecord {
    /** The system derives the instant from the time of boot, which moves when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private final Path file;

    ProcessRecord(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Modes.writeOwn(file, process.pid() + " " + started + "\n");
    }

    /** The process, if it still lives and is the very one that was written down. */
    Optional<ProcessHandle> living() {
        String[] words = words();
        if (words.length != 2 || !words[0].matches("[0-9]{1,18}") || !words[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, started));
    }

    private static boolean startedAt(ProcessHandle process, Instant instant) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, instant).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    /** The number as written, for a message; {@code ?} if nothing is. */
    String pidText() {
        String[] words = words();
        return words[0].isEmpty() ? "?" : words[0];
    }

    private String[] words() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip().split(" ");
        } catch (IOException e) {
            return new String[] {""};
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
