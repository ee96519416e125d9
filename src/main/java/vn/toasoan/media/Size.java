package vn.toasoan.media;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture's extent in pixels, as it is seen.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Size(int width, int height) {
    /**
     * The widths that pages choose from. Browsers take the next one up, so that the steps are what layouts need: 96 pixels
     * beside a short headline, 116 to 265 beside or above a longer one, the whole width of a phone or of a body, each on
     * screens of one or two dots a pixel.
     */
    private static final int[] WIDTHS = {160, 240, 320, 480, 640, 720, 960, 1280, 1920};

    /** A photo narrower than this is shown in its own width only. */
    private static final int WORTH_SCALING = 320;

    Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No picture of " + width + " × " + height);
        }
    }

    long pixels() {
        return (long) width * height;
    }

    Size turned() {
        return new Size(height, width);
    }

    /** The same shape in another width; the height is rounded and never less than one pixel. */
    Size inWidth(int other) {
        return new Size(other, Math.max(1, (int) Math.round((double) height * other / width)));
    }

    /** The sizes made of a photo of this size, narrowest first, none wider than the photo itself; never empty. */
    List<Size> renditions() {
        if (width < WORTH_SCALING) {
            return List.of(this);
        }
        return IntStream.of(WIDTHS)
                .filter(wide -> wide <= width)
                .mapToObj(this::inWidth)
                .toList();
    }
}
