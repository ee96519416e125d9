package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.toasoan.platform.Configuration;

/**
 * The folder {@code ads} of the content folder: {@code ads.yaml} says which slot shows which file in which size, and the files lie
 * beside it. It is read again when it changes; without it the paper has no advertising.
 */
@ApplicationScoped
public class Ads {
    private static final Logger LOG = System.getLogger(Ads.class.getName());
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private record Reading(FileTime modified, Map<String, AdSlot> slots) {}

    private Path folder;
    private volatile Reading last = new Reading(NEVER, Map.of());

    protected Ads() {}

    @Inject
    public Ads(Configuration configuration) {
        this(configuration.content().resolve("ads"));
    }

    Ads(Path folder) {
        this.folder = folder;
    }

    /** Those that are filled, by name. */
    Map<String, AdSlot> slots() {
        Path plan = folder.resolve("ads.yaml");
        FileTime modified = modified(plan);
        if (!modified.equals(last.modified())) {
            last = new Reading(modified, modified.equals(NEVER) ? Map.of() : read(plan));
        }
        return last.slots();
    }

    /** A file of the folder itself, such as an ad's picture. */
    Optional<Path> file(String name) {
        Path file = folder.resolve(FILE.matcher(name).matches() ? name : ".");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return NEVER;
        }
    }

    /** What can't be read is logged when it is first seen; one slot that makes no sense harms no other. */
    private Map<String, AdSlot> read(Path plan) {
        Map<String, AdSlot> slots = new LinkedHashMap<>();
        try {
            String text = Files.readString(plan, StandardCharsets.UTF_8);
            Object all = new Load(LoadSettings.builder().build()).loadFromString(text);
            ((Map<?, ?>) all).forEach((name, entry) -> put(slots, String.valueOf(name), entry));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "No advertising: {0} can''t be read: {1}", plan, e);
        }
        return Map.copyOf(slots);
    }

    private void put(Map<String, AdSlot> slots, String name, Object entry) {
        try {
            slots.put(name, slot(name, (Map<?, ?>) entry));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "No advertising in {0}: {1}", name, e);
        }
    }

    private AdSlot slot(String name, Map<?, ?> entry) throws IOException {
        String file = String.valueOf(entry.get("file"));
        List<String> hosts = entry.get("hosts") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new AdSlot(
                name,
                file(file).orElseThrow(() -> new NoSuchFileException(file)),
                (Integer) entry.get("width"),
                (Integer) entry.get("height"),
                hosts);
    }
}
