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
    /** The widths that pages choose from; a photo narrower than the least is shown in its own. */
    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

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
        List<Size> sizes = IntStream.of(WIDTHS)
                .filter(wide -> wide <= width)
                .mapToObj(this::inWidth)
                .toList();
        return sizes.isEmpty() ? List.of(this) : sizes;
    }
}
