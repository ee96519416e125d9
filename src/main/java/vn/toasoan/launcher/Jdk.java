package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java that was found, known by its {@code release} file: nothing is started to ask for its version. */
final class Jdk {
    /** Lucene 10 and the application's classes need it. */
    static final int LEAST = 21;

    /** The release the system is tested with. */
    static final int TESTED = 25;

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?([0-9]+)");

    private final Path home;
    private final int feature;

    private Jdk(Path home, int feature) {
        this.home = home;
        this.feature = feature;
    }

    /** The Java in this folder, if there is one that can be started. */
    static Optional<Jdk> in(Path home) {
        if (!Files.isExecutable(java(home))) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release"), StandardCharsets.ISO_8859_1));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path java(Path home) {
        Path windows = home.resolve("bin").resolve("java.exe");
        return Files.exists(windows) ? windows : home.resolve("bin").resolve("java");
    }

    boolean fits() {
        return feature >= LEAST;
    }

    /** 0 is best: the tested release, then those nearest to it. */
    int distance() {
        return Math.abs(feature - TESTED);
    }

    int feature() {
        return feature;
    }

    Path home() {
        return home;
    }

    Path java() {
        return java(home);
    }
}
