package vn.toasoan.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the theme as readers get it. A folder that is named like a file, {@code site.css/}, is one file in parts: joined in
 * the order of their names.
 *
 * @param name as addresses say it
 * @param parts real files, at least one
 */
record Asset(String name, List<Path> parts) {
    private static final Pattern LIKE_A_FILE = Pattern.compile(".+\\.[a-z0-9]+");

    /** Empty for what is no file and no folder named like one. */
    static List<Path> parts(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return List.of(file);
        }
        if (!Files.isDirectory(file)
                || !LIKE_A_FILE.matcher(file.getFileName().toString()).matches()) {
            return List.of();
        }
        try (Stream<Path> within = Files.list(file)) {
            return within.filter(part -> Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                            && !part.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path part : parts) {
            all.write(Files.readAllBytes(part));
        }
        return all.toByteArray();
    }

    /** {@code css} of {@code site.css}; empty when the name has none. */
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
