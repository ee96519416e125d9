package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;

/**
 * The folders of an index's generations, numbered upwards. The newest that is whole is the index; others are what a
 * building, or a swap, that was broken off has left behind.
 */
final class Generations {
    private static final Logger LOG = System.getLogger(Generations.class.getName());

    private final Path folder;
    private final Contents contents;

    Generations(Path folder, Contents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /**
     * Opens the newest that can be led on to that end, else begins a fresh one; all others are deleted.
     *
     * @param end of the log
     */
    Generation open(Position end) throws IOException {
        for (Path newest : folders()) {
            Optional<Position> kept = position(newest).filter(end::follows);
            if (kept.isPresent()) {
                deleteAllBut(newest);
                return Generation.kept(newest, contents, kept.get());
            }
        }
        if (!folders().isEmpty()) {
            LOG.log(Level.WARNING, "The search index {0} can''t be gone on with and is built anew", contents.name());
        }
        Generation fresh = fresh(end);
        deleteAllBut(fresh.folder());
        return fresh;
    }

    /** A new one beside those that are there. */
    Generation fresh(Position end) throws IOException {
        int newest = folders().stream().mapToInt(Generations::number).max().orElse(0);
        return Generation.fresh(Files.createDirectories(folder.resolve(Integer.toString(newest + 1))), contents, end);
    }

    /** Whether what was committed of it can still be read, every byte. */
    static boolean isSound(Generation generation) throws IOException {
        return position(generation.folder()).isPresent();
    }

    private static Optional<Position> position(Path generation) throws IOException {
        try (FSDirectory directory = FSDirectory.open(generation)) {
            return new IndexFolder(directory).position();
        }
    }

    private void deleteAllBut(Path kept) {
        folders().stream().filter(other -> !other.equals(kept)).forEach(Generations::delete);
    }

    /** What can't be deleted now goes at the next start. */
    static void delete(Path generation) {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "{0} is left behind: {1}", generation, e.toString());
        }
    }

    /** The newest first. */
    private List<Path> folders() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches("[1-9][0-9]{0,8}"))
                    .sorted(Comparator.comparingInt(Generations::number).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString());
    }
}
