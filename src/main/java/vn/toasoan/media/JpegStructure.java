package vn.toasoan.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks the markers of a JPEG file (ITU-T T.81, annex B). Decoders fill what is missing of a truncated file with grey and
 * don't fail, so that its end is looked for here.
 */
final class JpegStructure {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int TEM = 0x01;
    /** A progressive photo has about ten; each costs a pass over the whole picture. */
    private static final int MOST_SCANS = 100;

    private final DataInputStream in;

    private JpegStructure(DataInputStream in) {
        this.in = in;
    }

    /** Whether the file holds a whole picture, from the first marker to the end of the image. */
    static boolean isWhole(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return new JpegStructure(in).isWhole();
        } catch (EOFException e) {
            return false;
        }
    }

    private boolean isWhole() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | SOI)) {
            return false;
        }
        int scans = 0;
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            if (marker == SOS && ++scans > MOST_SCANS) {
                return false;
            }
            if (marker != TEM) {
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
        }
        return scans > 0;
    }

    /** Reads over coded data: FF 00 is a byte of it, restarts belong to it. */
    private int nextMarker() throws IOException {
        while (true) {
            if (in.readUnsignedByte() != 0xFF) {
                continue;
            }
            int code = in.readUnsignedByte();
            while (code == 0xFF) {
                code = in.readUnsignedByte();
            }
            if (code != 0 && (code < RST0 || code > RST7)) {
                return code;
            }
        }
    }
}
