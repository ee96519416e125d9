package vn.toasoan.media;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEG files of four inks, as print shops send them. */
final class Cmyk {
    private Cmyk() {}

    /** One colour all over, as Adobe writes it: inverted, with its APP14 marker. */
    static byte[] jpeg(int width, int height, int[] inks) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        int[] inverted = {255 - inks[0], 255 - inks[1], 255 - inks[2], 255 - inks[3]};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inverted);
            }
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return Pictures.withSegment(bare(raster), 0xEE, adobe);
    }

    private static byte[] bare(Raster raster) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = jdkWriter();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter jdkWriter() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getOriginatingProvider().getVendorName().startsWith("Oracle")) {
                return writer;
            }
        }
        throw new IllegalStateException("No JPEG writer of the JDK");
    }
}
