package vn.toasoan.articles;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.toasoan.vietnamese.DiacriticModel;

/**
 * The restorer's model on disk, so that a restart needn't build it. It can always be built again: what can't be read counts
 * as not there, and nothing waits for the disk.
 */
final class RestorerFile {
    private static final Logger LOG = System.getLogger(RestorerFile.class.getName());

    private final Path folder;

    /** @param archiveSize bytes of the text that the model was built from */
    record Kept(long archiveSize, DiacriticModel model) {}

    /** @param folder made when first needed */
    RestorerFile(Path folder) {
        this.folder = folder;
    }

    Optional<Kept> read() {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file())) {
            long size = new DataInputStream(in).readLong();
            return Optional.of(new Kept(size, DiacriticModel.read(in)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The model of diacritics will be built anew: {0}", e.toString());
            return Optional.empty();
        }
    }

    /** Replaces the one that was there, whole or not at all. */
    void write(Kept kept) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("diacritics.new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            new DataOutputStream(out).writeLong(kept.archiveSize());
            kept.model().write(out);
        }
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("diacritics.model");
    }
}
