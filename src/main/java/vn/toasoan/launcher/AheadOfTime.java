package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The JVM's ahead-of-time cache, which halves the start. The first run records what is used when it ends; during the
 * second one the cache is made beside it, at low priority; from the third on it is used. A cache that doesn't fit is
 * ignored by the JVM.
 */
final class AheadOfTime {
    /** The first release with these flags and their log's name. */
    private static final int SINCE = 25;

    private final boolean wanted;
    private final Jdk jdk;
    private final List<String> flags;
    private final Layout layout;
    private final Path folder;
    private boolean recording;
    private volatile Process making;

    AheadOfTime(boolean wanted, Jdk jdk, List<String> flags, Layout layout) {
        this.wanted = wanted && jdk.feature() >= SINCE;
        this.jdk = jdk;
        this.flags = flags;
        this.layout = layout;
        this.folder = layout.folder().resolve("aot-" + Boot.checksum(jdk.home() + " " + jdk.feature() + flags));
    }

    /** What the server's JVM is given now. */
    List<String> serverFlags() throws IOException {
        if (!wanted) {
            return List.of();
        }
        Files.createDirectories(folder);
        if (Files.exists(cache())) {
            return withoutWarnings("-XX:AOTCache=" + cache());
        }
        recording = !Files.exists(recorded());
        return recording ? withoutWarnings("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded()) : List.of();
    }

    private static List<String> withoutWarnings(String... flags) {
        return Tools.join(List.of(flags), List.of("-Xlog:aot=off", "-Xlog:cds=off"));
    }

    /** Makes the cache in the background if the last run left a recording and there is no cache yet. */
    void makeBeside(Shutdown shutdown) throws IOException {
        // A recording of this very run is there from the start, but whole only at its end.
        if (!wanted || recording || Files.exists(cache()) || !Files.exists(recorded())) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(Tools.apart(Tools.bound("KILL", command())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("making.log").toFile());
        shutdown.unlessBegun(() -> making = builder.start());
        shutdown.add(this::stop);
        making.onExit().thenAccept(this::keep);
    }

    private List<String> command() {
        List<String> command = Tools.join(List.of(jdk.java().toString()), flags);
        command.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recorded(),
                "-XX:AOTCache=" + unfinished(),
                "-cp",
                layout.serverJar().toString()));
        return Tools.exists("nice") ? Tools.join(List.of("nice", "-n", "19"), command) : command;
    }

    private void keep(Process process) {
        try {
            if (process.exitValue() == 0) {
                try (FileChannel channel = FileChannel.open(unfinished(), StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
            // Else the recording is of no use: the next run makes another.
            Files.deleteIfExists(recorded());
        } catch (IOException e) {
            // Only the next start's speed depends on it.
            unfinished().toFile().delete();
        }
    }

    private void stop() {
        making.destroyForcibly();
    }

    private Path recorded() {
        return folder.resolve("recording");
    }

    private Path unfinished() {
        return folder.resolve("unfinished");
    }

    private Path cache() {
        return folder.resolve("cache");
    }
}
