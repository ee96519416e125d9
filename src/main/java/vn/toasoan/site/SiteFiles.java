package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toasoan.platform.Configuration;

/** Notices when somebody edits the files beside the articles that pages show: advertising, imprint, weather. */
@ApplicationScoped
class SiteFiles {
    private static final Logger LOG = System.getLogger(SiteFiles.class.getName());
    private static final List<String> BESIDE = List.of("ads", "imprint.properties", "weather.json");

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
        for (String beside : BESIDE) {
            add(files, configuration.content().resolve(beside));
        }
        return files;
    }

    private static void add(Map<Path, FileTime> files, Path below) {
        if (!Files.exists(below)) {
            return;
        }
        try (Stream<Path> all = Files.walk(below, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        } catch (IOException | UncheckedIOException e) {
            // An editor's temporary file comes and goes; it is looked at again in a second.
            LOG.log(Level.DEBUG, "A file went away", e);
        }
    }
}
