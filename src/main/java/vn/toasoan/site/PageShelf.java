package vn.toasoan.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A copy on disk of every page that was made in the last day: for the hour in which the database can't be asked, and memory has
 * lost the page.
 */
final class PageShelf {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final int most;
    private int held;

    /** @param most pages that it takes, so that nobody fills the disk by asking for what nobody else asks for */
    PageShelf(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    synchronized void put(PageAddress address, PageCopy copy) throws IOException {
        Path file = file(address);
        boolean isNew = !Files.exists(file);
        if (isNew && held >= most) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            ShelvedPage.write(copy, out);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        held += isNew ? 1 : 0;
    }

    /** Empty when there is none, or none that was made within the last day. @param now milliseconds since 1970 */
    Optional<PageCopy> find(PageAddress address, long now) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file(address)), 1 << 14)) {
            return Optional.of(ShelvedPage.read(in)).filter(copy -> copy.madeAt() > now - KEPT.toMillis());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes away what is older than a day. */
    void clear(long now) {
        clearBefore(now - KEPT.toMillis());
    }

    /** Takes away everything that was put there before. */
    synchronized void clearBefore(long then) {
        held = 0;
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder)) {
            for (Path shelf : shelves) {
                clear(shelf, then);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(Path shelf, long before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toMillis() < before) {
                    Files.deleteIfExists(file);
                } else {
                    held++;
                }
            }
        }
    }

    private Path file(PageAddress address) {
        String name = Encodings.hash(address.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
