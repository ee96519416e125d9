package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.toasoan.platform.Configuration;

/** Notices when somebody edits the theme. */
@ApplicationScoped
class ThemeFiles {
    @Inject
    Configuration configuration;

    private Map<Path, FileTime> known;

    /** Since it was last asked; the first time nothing has. */
    boolean changed() {
        Map<Path, FileTime> now = files();
        boolean changed = known != null && !known.equals(now);
        known = now;
        return changed;
    }

    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(configuration.theme(), FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            // An editor's temporary file comes and goes.
            return known == null ? files : known;
        }
    }
}
