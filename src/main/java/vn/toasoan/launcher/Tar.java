package vn.toasoan.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a tar archive of plain files, folders and symbolic links (POSIX ustar, which is what PostgreSQL's binaries come in). */
final class Tar {
    private static final int BLOCK = 512;

    private final InputStream in;
    private final byte[] header = new byte[BLOCK];

    Tar(InputStream in) {
        this.in = in;
    }

    /**
     * Unpacks everything into the folder; who may execute a file is taken over, who owns it is not.
     *
     * @throws IOException if the archive is cut short or an entry would lie outside of the folder
     */
    void unpackInto(Path folder) throws IOException {
        while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            Path target = inside(folder, name());
            Files.createDirectories(target.getParent());
            unpack(target, header[156]);
        }
    }

    private void unpack(Path target, byte type) throws IOException {
        long size = octal(124, 12);
        if (type == '5') {
            Files.createDirectories(target);
            Modes.set(target, "rwxr-xr-x");
        } else if (type == '2') {
            Files.createSymbolicLink(target, Path.of(text(157, 100)));
        } else if (type == '0' || type == 0) {
            copy(target, size);
            Modes.set(target, (octal(100, 8) & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        } else {
            throw new IOException("tar entry of type " + (char) type + ": " + target);
        }
    }

    private void copy(Path target, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("tar ends within " + target);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        in.readNBytes((int) ((BLOCK - size % BLOCK) % BLOCK));
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("tar entry outside of its folder: " + name);
        }
        return target;
    }

    private String name() {
        String prefix = text(345, 155);
        return prefix.isEmpty() ? text(0, 100) : prefix + "/" + text(0, 100);
    }

    private String text(int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private long octal(int from, int length) {
        String digits = text(from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
