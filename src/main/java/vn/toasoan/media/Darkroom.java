package vn.toasoan.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import vn.toasoan.platform.Problem;

/**
 * Makes renditions: upright, opaque sRGB, progressive JPEG without a word of the original's metadata. Pixels take much
 * memory, so that only a few pictures are in work at a time and the others wait.
 */
final class Darkroom {
    private static final float QUALITY = 0.82f;
    private static final int PLACES = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places = new Semaphore(PLACES, true);

    /**
     * The bytes of each rendition by its width, narrowest first.
     *
     * @throws Problem {@code invalid} when the pixels can't be read, 503 {@code photos-busy} when no place came free
     */
    Map<Integer, byte[]> develop(SourcePicture source) throws IOException {
        takePlace();
        try {
            return develop(source, source.size().renditions());
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(503, "photos-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(503, "photos-busy");
        }
    }

    private static Map<Integer, byte[]> develop(SourcePicture source, List<Size> sizes) throws IOException {
        BufferedImage largest = largest(source, sizes.getLast());
        Map<Integer, byte[]> renditions = new LinkedHashMap<>();
        for (Size size : sizes) {
            renditions.put(size.width(), jpeg(scaled(largest, size)));
        }
        return renditions;
    }

    /** Scaled before it is turned: turning the few pixels that are left is cheap. */
    private static BufferedImage largest(SourcePicture source, Size size) throws IOException {
        Size stored = source.orientation().swapsSides() ? size.turned() : size;
        return source.orientation().upright(scaled(ScreenColours.of(source.pixels()), stored));
    }

    private static BufferedImage scaled(BufferedImage picture, Size size) throws IOException {
        if (picture.getWidth() == size.width() && picture.getHeight() == size.height()) {
            return picture;
        }
        return Thumbnails.of(picture)
                .forceSize(size.width(), size.height())
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
