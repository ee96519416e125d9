package vn.toasoan.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Google's own encoder of WebP, where this machine has one: it is no Java. Elsewhere photos stay JPEG. */
final class Webp {
    private static final Logger LOG = System.getLogger(Webp.class.getName());

    /** Looks as JPEG's 0.82 does and takes a third less. */
    private static final float QUALITY = 0.80f;

    private Webp() {}

    private static final class Trial {
        static final boolean PASSED = passed();

        private static boolean passed() {
            try {
                return bytes(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
            } catch (IOException | RuntimeException | LinkageError e) {
                LOG.log(Level.INFO, "No WebP on this machine, photos stay JPEG: {0}", e.toString());
                return false;
            }
        }
    }

    /** Whether this machine can; found out when first asked. */
    static boolean works() {
        return Trial.PASSED;
    }

    /** @param picture opaque, no side longer than 16,383 */
    static byte[] bytes(BufferedImage picture) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("Lossy");
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
