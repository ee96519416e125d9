package vn.toasoan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder of themes to write into. */
final class ThemeShelf {
    private final Path folder;
    private Findings findings;

    ThemeShelf(Path folder) {
        this.folder = folder;
    }

    /** One that has all templates, each saying its own name. */
    ThemeShelf whole(String theme) {
        write(theme + "/theme.yaml", "name: " + theme);
        ThemeCheck.RENDERED.forEach(template -> write(theme + "/templates/" + template, template));
        return this;
    }

    ThemeShelf child(String theme, String parent) {
        return write(theme + "/theme.yaml", "name: " + theme + "\nextends: " + parent + "\n");
    }

    ThemeShelf write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Theme read(String theme) {
        findings = new Findings();
        return Theme.read(folder, theme, findings);
    }

    String page(String theme, String template) {
        return page(theme, template, Map.of());
    }

    String page(String theme, String template, Map<String, Object> model) {
        return read(theme).templates().render(template, model);
    }

    /** What the last reading found, as told from the folder of themes. */
    List<String> found() {
        return findings.inOrder().stream()
                .map(finding -> finding.seenFrom(folder))
                .toList();
    }

    boolean grave() {
        return findings.anyGrave();
    }

    List<String> found(String theme) {
        read(theme);
        return found();
    }
}
