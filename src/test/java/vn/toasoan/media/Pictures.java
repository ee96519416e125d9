package vn.toasoan.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files made byte by byte for tests. */
final class Pictures {
    static final int IPTC_CHARSET = 1 << 8 | 90;
    static final int IPTC_BY_LINE = 2 << 8 | 80;
    static final int IPTC_CREDIT = 2 << 8 | 110;
    static final int IPTC_SOURCE = 2 << 8 | 115;
    static final int IPTC_CAPTION = 2 << 8 | 120;

    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;

    private Pictures() {}

    /** Red and green above, blue and yellow below. */
    static BufferedImage quarters(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("No writer of " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] truncated(byte[] file, double part) {
        return Arrays.copyOf(file, (int) (file.length * part));
    }

    /** A whole PNG header and nothing that could fill it. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                pngChunk("IHDR", header),
                pngChunk("IDAT", new byte[0]),
                pngChunk("IEND", new byte[0]));
    }

    private static byte[] pngChunk(String type, byte[] data) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return joined(number(data.length), named, number((int) crc.getValue()));
    }

    static byte[] withExif(byte[] jpeg, int orientation, byte[] description, byte[] artist) {
        int data = 8 + 2 + 3 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(data + description.length + artist.length + 2);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 3);
        ascii(tiff, 0x010E, description.length + 1, data);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        ascii(tiff, 0x013B, artist.length + 1, data + description.length + 1);
        tiff.putInt(0).put(description).put((byte) 0).put(artist).put((byte) 0);
        return withSegment(jpeg, APP1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
    }

    static byte[] withOrientation(byte[] jpeg, int orientation) {
        return withExif(jpeg, orientation, "CAMERA".getBytes(StandardCharsets.US_ASCII), new byte[0]);
    }

    /** Values of more than four bytes stand elsewhere. */
    private static void ascii(ByteBuffer tiff, int tag, int length, int offset) {
        tiff.putShort((short) tag).putShort((short) 2).putInt(length).putInt(length > 4 ? offset : 0);
    }

    static byte[] withIptc(byte[] jpeg, byte[]... records) {
        byte[] data = joined(records);
        byte[] resource = joined(
                new byte[] {'8', 'B', 'I', 'M', 0x04, 0x04, 0, 0},
                number(data.length),
                data,
                new byte[data.length % 2]);
        byte[] other = {'8', 'B', 'I', 'M', 0x04, 0x24, 1, 'x', 0, 0, 0, 3, '<', '?', '>', 0};
        byte[] head = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
        return withSegment(jpeg, APP13, joined(head, other, resource));
    }

    static byte[] iptc(int tag, byte[] value) {
        byte[] head = {0x1C, (byte) (tag >> 8), (byte) tag, (byte) (value.length >> 8), (byte) value.length};
        return joined(head, value);
    }

    static byte[] iptc(int tag, String utf8) {
        return iptc(tag, utf8.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] iptcSaysUtf8() {
        return iptc(IPTC_CHARSET, new byte[] {0x1B, '%', 'G'});
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        int length = data.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(Arrays.copyOf(jpeg, 2), head, data, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
