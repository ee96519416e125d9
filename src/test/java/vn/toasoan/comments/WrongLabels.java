package vn.toasoan.comments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of the sets whose label nobody who reads them would give; they still count as missed. */
final class WrongLabels {
    private static final Path FILE = Path.of("src/test/resources/vn/toasoan/comments/wrong-labels.tsv");

    private WrongLabels() {}

    /** The reason by id. */
    static Map<String, String> read() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
