package vn.toasoan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Java that can run the server: the launcher's own, then JAVA_HOME, then the folders where they usually are. */
final class Jdks {
    private final List<Path> named;
    private final List<Path> parents;

    /**
     * @param named homes of a Java, the preferred first
     * @param parents folders whose children are homes of a Java; of these the best fitting wins
     */
    Jdks(List<Path> named, List<Path> parents) {
        this.named = List.copyOf(named);
        this.parents = List.copyOf(parents);
    }

    static Jdks ofThisMachine() {
        List<Path> named = new ArrayList<>();
        Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                .map(Jdks::path)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return new Jdks(named, usualParents(Path.of(System.getProperty("user.home", "/"))));
    }

    private static Path path(String text) {
        try {
            return text == null || text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Path> usualParents(Path user) {
        return List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/usr/lib64/jvm"),
                Path.of("/usr/java"),
                Path.of("/usr/local"),
                Path.of("/opt"),
                Path.of("/opt/java"),
                Path.of("/opt/homebrew/opt"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                user.resolve("Library/Java/JavaVirtualMachines"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"),
                user.resolve(".local/share/mise/installs/java"),
                Path.of("C:\\Program Files\\Java"),
                Path.of("C:\\Program Files\\Eclipse Adoptium"),
                Path.of("C:\\Program Files\\Microsoft"),
                Path.of("C:\\Program Files\\Zulu"),
                Path.of("C:\\Program Files\\Amazon Corretto"));
    }

    /** @throws Stop if there is none */
    Jdk find() {
        return firstNamed().or(this::bestOfUsualFolders).orElseThrow(() -> Stop.fault("jdk.none", Jdk.LEAST));
    }

    private Optional<Jdk> firstNamed() {
        return named.stream().flatMap(Jdks::at).filter(Jdk::fits).findFirst();
    }

    private Optional<Jdk> bestOfUsualFolders() {
        return parents.stream()
                .flatMap(parent -> children(parent).stream())
                .flatMap(Jdks::at)
                .filter(Jdk::fits)
                .min(Comparator.comparingInt(Jdk::distance));
    }

    private static List<Path> children(Path parent) {
        List<Path> children = new ArrayList<>();
        if (!Files.isDirectory(parent)) {
            return children;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            entries.forEach(children::add);
        } catch (IOException | UncheckedIOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that can't be read holds no Java for this user.
            return List.of();
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }

    private static Stream<Jdk> at(Path folder) {
        return Stream.of(folder, folder.resolve("Contents/Home"), folder.resolve("libexec/openjdk.jdk/Contents/Home"))
                .flatMap(home -> Jdk.in(home).stream());
    }
}
