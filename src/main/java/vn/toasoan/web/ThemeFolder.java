package vn.toasoan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of one theme: what is in it and may be used. Nothing hidden, and no link that leads out of it. */
record ThemeFolder(Path path) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether it is a folder right in the folder of themes, also behind all links. */
    static boolean stands(Path themes, String name) {
        try {
            return isName(name)
                    && Files.isDirectory(themes.resolve(name))
                    && themes.resolve(name).toRealPath().startsWith(themes.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The files below one of its folders by their names from there, with slashes.
     *
     * @param part {@code templates} or {@code assets}; none are in a folder that isn't there
     */
    SortedMap<String, Path> files(String part, Findings findings) {
        SortedMap<String, Path> files = new TreeMap<>();
        Path folder = path.resolve(part);
        if (!Files.exists(folder)) {
            return files;
        }
        for (Path file : all(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (mayBeUsed(file, name, findings)) {
                files.put(name, file);
            }
        }
        return files;
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(file -> Files.isSymbolicLink(file) || !Files.isDirectory(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean mayBeUsed(Path file, String name, Findings findings) {
        if (Stream.of(name.split("/")).anyMatch(step -> step.startsWith("."))) {
            findings.minor(file, 0, 0, "hidden");
            return false;
        }
        if (!isWithin(file)) {
            findings.grave(file, 0, 0, "link");
            return false;
        }
        if (!Stream.of(name.split("/")).allMatch(ThemeFolder::isName)) {
            findings.minor(file, 0, 0, "file.name");
            return false;
        }
        return true;
    }

    private boolean isWithin(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
