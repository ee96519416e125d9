package vn.toasoan.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.toasoan.platform.Problem;

/**
 * The folder of photos. Originals lie under the hash of their bytes and are never served; prints lie under the same hash and
 * can be made anew. Photos of the same bytes share both.
 */
final class PhotoStore {
    private final Path root;
    private final long mostBytes;

    /** @param mostBytes the largest file taken in */
    PhotoStore(Path root, long mostBytes) {
        this.root = root;
        this.mostBytes = mostBytes;
    }

    /**
     * A file that was taken in and isn't kept yet; closing it throws it away unless it was kept.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    record Arrival(Path file, String sha256) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** @throws Problem 413 {@code too-large} as soon as the stream gives more than is taken in */
    Arrival receive(InputStream bytes) throws IOException {
        Path file = temporary();
        try {
            return new Arrival(file, copy(bytes, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private String copy(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > mostBytes) {
                    throw Problem.of(413, "too-large");
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** From here on the original survives a crash. */
    void keep(Arrival arrival) throws IOException {
        DurableFile.keep(arrival.file(), original(arrival.sha256()));
    }

    /** From here on they survive a crash. @param prints by where they lie: all those of one photo */
    void keepPrints(Map<Path, byte[]> prints) throws IOException {
        Map<Path, Path> finished = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> print : prints.entrySet()) {
                Path file = temporary();
                finished.put(file, print.getKey());
                Files.write(file, print.getValue());
            }
            DurableFile.keepAll(finished);
        } finally {
            for (Path file : finished.keySet()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path original(String sha256) {
        return root.resolve("original").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Where a print lies, once it is made. */
    Path print(String sha256, Shape shape, PictureFormat format) {
        return root.resolve("renditions")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256)
                .resolve(shape.code() + "." + format.extension());
    }

    /** Throws away what uploads cut off by a crash left behind. */
    void sweep(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(temporaryFolder())) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path temporary() throws IOException {
        return Files.createTempFile(temporaryFolder(), "photo", null);
    }

    private Path temporaryFolder() throws IOException {
        return Files.createDirectories(root.resolve("tmp"));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
