package vn.toasoan.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * A picture file as it came: what its bytes say it is, and its pixels. Its name has no say. Dimensions are read and judged
 * before any pixel is.
 */
final class SourcePicture implements AutoCloseable {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final long MOST_PIXELS = 100_000_000;
    /** JPEG, which renditions are, ends at 65,535. */
    private static final int LONGEST_SIDE = 30_000;
    /** A 42-megapixel photo of three bytes each; of larger ones only every second, third … pixel is kept. */
    private static final long MOST_MEMORY = 128L << 20;

    private final ImageReader reader;
    private final ImageInputStream in;
    private final Size stored;
    private final EmbeddedWords embedded;

    private SourcePicture(ImageReader reader, ImageInputStream in, Path file) throws IOException {
        this.reader = reader;
        this.in = in;
        this.stored = new Size(reader.getWidth(0), reader.getHeight(0));
        this.embedded = isJpeg(reader) ? EmbeddedWords.of(file) : EmbeddedWords.none();
    }

    /** @throws Problem {@code invalid} when it is no picture, none that we read, not whole, or larger than we take */
    static SourcePicture open(Path file) throws IOException {
        ImageInputStream in = new FileImageInputStream(file.toFile());
        ImageReader reader = null;
        try {
            reader = reader(in, file);
            return judged(new SourcePicture(reader, in, file));
        } catch (IOException | RuntimeException e) {
            close(reader, in);
            throw e instanceof Problem problem ? problem : unreadable();
        }
    }

    private static ImageReader reader(ImageInputStream in, Path file) throws IOException {
        ImageReader reader = known(ImageIO.getImageReaders(in));
        if (isJpeg(reader) && !JpegStructure.isWhole(file)) {
            throw unreadable();
        }
        reader.setInput(in, false, true);
        return reader;
    }

    private static ImageReader known(Iterator<ImageReader> readers) throws IOException {
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw unreadable();
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    private static SourcePicture judged(SourcePicture picture) {
        Predicate<Size> fits =
                size -> size.pixels() <= MOST_PIXELS && size.width() <= LONGEST_SIDE && size.height() <= LONGEST_SIDE;
        if (!fits.test(picture.stored)) {
            throw Problem.invalid(Mistake.of(
                    "file",
                    "photo-pixels",
                    picture.stored.width(),
                    picture.stored.height(),
                    MOST_PIXELS / 1_000_000,
                    LONGEST_SIDE));
        }
        return picture;
    }

    /** As it is seen, upright. */
    Size size() {
        return orientation().swapsSides() ? stored.turned() : stored;
    }

    Orientation orientation() {
        return Orientation.of(embedded.orientation());
    }

    PhotoWords words() {
        return embedded.words();
    }

    /** The pixels as they are stored, not yet upright; fewer of them where all would take too much memory. */
    BufferedImage pixels() throws IOException {
        try {
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    private int step() throws IOException {
        int bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        double memory = stored.pixels() * Math.max(3, bits / 8.0);
        return Math.max(1, (int) Math.ceil(Math.sqrt(memory / MOST_MEMORY)));
    }

    private static Problem unreadable() {
        return Problem.invalid(Mistake.of("file", "photo-unreadable"));
    }

    @Override
    public void close() throws IOException {
        close(reader, in);
    }

    private static void close(ImageReader reader, ImageInputStream in) throws IOException {
        if (reader != null) {
            reader.dispose();
        }
        in.close();
    }
}
