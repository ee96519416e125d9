package vn.toasoan.media;

import jakarta.inject.Singleton;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * Makes prints: upright, opaque sRGB, progressive JPEG or WebP, without a word of the original's metadata. Pixels take much
 * memory, so that only a few pictures are in work at a time and the others wait.
 */
@Singleton
final class Darkroom {
    private static final float QUALITY = 0.82f;
    private static final int PLACES = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places = new Semaphore(PLACES, true);

    /**
     * The bytes of each shape, in their order.
     *
     * @param shapes of a photo of this size; at least one
     * @throws Problem {@code invalid} when the pixels can't be read, 503 {@code photos-busy} when no place came free
     */
    Map<Shape, byte[]> develop(SourcePicture source, List<Shape> shapes, PictureFormat format) throws IOException {
        takePlace();
        try {
            return developed(source, shapes, format);
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

    private static Map<Shape, byte[]> developed(SourcePicture source, List<Shape> shapes, PictureFormat format)
            throws IOException {
        List<BufferedImage> made = new ArrayList<>(List.of(largest(source, largest(shapes))));
        Map<Shape, byte[]> prints = new HashMap<>();
        for (Shape shape : widestFirst(shapes)) {
            BufferedImage picture = scaled(nearest(made, shape.whole()), shape.whole());
            made.add(picture);
            BufferedImage cut = cut(picture, shape);
            prints.put(shape, format == PictureFormat.WEBP ? Webp.bytes(cut) : jpeg(cut));
        }
        return inOrder(shapes, prints);
    }

    private static List<Shape> widestFirst(List<Shape> shapes) {
        return shapes.stream()
                .sorted(Comparator.comparingInt((Shape shape) -> shape.whole().width())
                        .reversed())
                .toList();
    }

    /** The smallest that still has two pixels for each: nothing is lost by that, and the way down is shorter. */
    private static BufferedImage nearest(List<BufferedImage> made, Size size) {
        return made.stream()
                .filter(picture -> picture.getWidth() >= 2 * size.width())
                .min(Comparator.comparingInt(BufferedImage::getWidth))
                .orElse(made.getFirst());
    }

    private static Map<Shape, byte[]> inOrder(List<Shape> shapes, Map<Shape, byte[]> prints) {
        Map<Shape, byte[]> ordered = new LinkedHashMap<>();
        shapes.forEach(shape -> ordered.put(shape, prints.get(shape)));
        return ordered;
    }

    private static Size largest(List<Shape> shapes) {
        return shapes.stream()
                .map(Shape::whole)
                .max(Comparator.comparingLong(Size::pixels))
                .orElseThrow();
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

    private static BufferedImage cut(BufferedImage whole, Shape shape) {
        Size size = shape.size();
        if (size.equals(shape.whole())) {
            return whole;
        }
        BufferedImage cut = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = cut.createGraphics();
        graphics.drawImage(whole, -shape.x(), -shape.y(), null);
        graphics.dispose();
        return cut;
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
