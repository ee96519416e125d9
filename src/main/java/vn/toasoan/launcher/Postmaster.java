package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's own record of its main process: {@code postmaster.pid}, one fact a line. */
final class Postmaster {
    private static final int STATUS_LINE = 7;

    private final Path file;

    Postmaster(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    /** Whether this process accepts connections. */
    boolean ready(ProcessHandle process) {
        List<String> lines = lines();
        return lines.size() > STATUS_LINE
                && lines.get(0).equals(String.valueOf(process.pid()))
                && lines.get(STATUS_LINE).equals("ready");
    }

    /** A living PostgreSQL the file names. */
    Optional<ProcessHandle> living() {
        return named().filter(Postmaster::isPostgres);
    }

    /**
     * Removes the file if its number now belongs to something else, as after a container's restart: PostgreSQL would
     * take that for a running server. In every other case the file stays, since it also guards against orphaned backends.
     */
    void forgetStranger() throws IOException {
        if (named().isPresent() && living().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private Optional<ProcessHandle> named() {
        List<String> lines = lines();
        return lines.isEmpty() || !lines.get(0).matches("[0-9]{1,18}")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private List<String> lines() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }
}
