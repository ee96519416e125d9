package vn.toasoan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The system's own small programs, where they are there. */
final class Tools {
    private Tools() {}

    static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static boolean exists(String name) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin:/bin:/usr/sbin:/sbin";
        return !windows()
                && Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /**
     * The command in a session of its own, so that the terminal's Ctrl-C reaches the launcher alone and the order of
     * stopping is the launcher's.
     */
    static List<String> apart(List<String> command) {
        return exists("setsid") ? join(List.of("setsid"), command) : command;
    }

    /** The command so that the kernel sends it a signal when the launcher dies, even by kill -9. */
    static List<String> bound(String signal, List<String> command) {
        return exists("setpriv") ? join(List.of("setpriv", "--pdeathsig", signal), command) : command;
    }

    static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Runs a command without output; false also when there is no such program. */
    static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
