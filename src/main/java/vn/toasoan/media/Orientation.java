package vn.toasoan.media;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a stored picture is to be held to be upright: EXIF 2.32, tag 0x0112, numbers 1 to 8.
 *
 * @param swapsSides whether stored rows are columns
 * @param a to {@code d}: the upright pixel is {@code (a·x + c·y, b·x + d·y)}, moved back into the picture
 */
record Orientation(boolean swapsSides, int a, int b, int c, int d) {
    private static final Orientation[] BY_NUMBER = {
        new Orientation(false, 1, 0, 0, 1),
        new Orientation(false, -1, 0, 0, 1),
        new Orientation(false, -1, 0, 0, -1),
        new Orientation(false, 1, 0, 0, -1),
        new Orientation(true, 0, 1, 1, 0),
        new Orientation(true, 0, 1, -1, 0),
        new Orientation(true, 0, -1, -1, 0),
        new Orientation(true, 0, -1, 1, 0)
    };

    static Orientation of(int number) {
        return BY_NUMBER[number - 1];
    }

    BufferedImage upright(BufferedImage stored) {
        if (this == BY_NUMBER[0]) {
            return stored;
        }
        int width = swapsSides ? stored.getHeight() : stored.getWidth();
        int height = swapsSides ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(stored, turn(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return new AffineTransform(a, b, c, d, a + c < 0 ? width : 0, b + d < 0 ? height : 0);
    }
}
