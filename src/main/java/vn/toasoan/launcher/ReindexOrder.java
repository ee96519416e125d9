package vn.toasoan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Asks the server of this home to build its search indexes anew: by an empty file in a folder that only the newspaper's own
 * account can enter, so that nobody else can ask. The server answers in the file: {@code building}, {@code done} or
 * {@code failed}, a space, and how many documents it has read.
 */
final class ReindexOrder {
    private static final String PREFIX = "reindex-";

    /** The server may be on its first start. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);

    private static final Duration TELL_EVERY = Duration.ofSeconds(2);

    private final Path file;
    private long toldAt = System.nanoTime();
    private String told = "0";

    private ReindexOrder(Path file) {
        this.file = file;
    }

    /** It is withdrawn when the launcher ends. */
    static ReindexOrder place(Home home, Shutdown shutdown) throws IOException {
        ReindexOrder order = new ReindexOrder(
                home.run().resolve(PREFIX + UUID.randomUUID().toString().replace("-", "")));
        shutdown.add(order::withdraw);
        Modes.writeOwn(order.file, "");
        return order;
    }

    /** Nobody can still wait for the orders of a home whose server is only about to start. */
    static void forgetAll(Home home) throws IOException {
        try (DirectoryStream<Path> orders = Files.newDirectoryStream(home.run(), PREFIX + "*")) {
            for (Path order : orders) {
                Files.deleteIfExists(order);
            }
        }
    }

    /**
     * Waits until the new indexes answer.
     *
     * @throws Stop if they won't
     */
    void await(BooleanSupplier serverLives, Console console) throws IOException {
        long deadline = System.nanoTime() + LONGEST_SILENCE.toNanos();
        while (true) {
            pause();
            boolean hope = serverLives.getAsBoolean();
            String[] answer = answer();
            if (answer[0].equals("done")) {
                console.line("reindex.done", answer[1]);
                return;
            }
            if (answer[0].equals("failed")) {
                throw Stop.fault("reindex.failed");
            }
            if (!hope || answer[0].equals("gone")) {
                throw Stop.fault("reindex.broken");
            }
            if (answer[0].isEmpty() && System.nanoTime() > deadline) {
                throw Stop.fault("reindex.silence", LONGEST_SILENCE.toMinutes());
            }
            tell(answer, console);
        }
    }

    private void tell(String[] answer, Console console) {
        if (answer.length > 1 && !answer[1].equals(told) && System.nanoTime() - toldAt > TELL_EVERY.toNanos()) {
            told = answer[1];
            toldAt = System.nanoTime();
            console.line("reindex.building", told);
        }
    }

    private String[] answer() throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
        } catch (NoSuchFileException e) {
            return new String[] {"gone"};
        }
    }

    private void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
