package vn.toasoan.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;

/** Makes any picture what every screen shows: opaque sRGB of eight bits; what can be seen through lies on white. */
final class ScreenColours {
    private ScreenColours() {}

    static BufferedImage of(BufferedImage picture) {
        if (picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && picture.getType() == BufferedImage.TYPE_CUSTOM) {
            return ofGrey(picture.getRaster());
        }
        return onWhite(inSrgb(picture));
    }

    private static BufferedImage inSrgb(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_CUSTOM
                || picture.getColorModel().getColorSpace().isCS_sRGB()) {
            return picture;
        }
        boolean alpha = picture.getColorModel().hasAlpha();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage converted = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        return new ColorConvertOp(null).filter(picture, converted);
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    /** Java takes the grey of such pictures for linear light and would bleach them; files mean sRGB's curve. */
    private static BufferedImage ofGrey(Raster grey) {
        BufferedImage flat = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
        int shift = grey.getSampleModel().getSampleSize(0) - 8;
        int bands = grey.getNumBands();
        int[] row = new int[grey.getWidth() * bands];
        int[] rgb = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getPixels(0, y, grey.getWidth(), 1, row);
            for (int x = 0; x < rgb.length; x++) {
                int light = row[x * bands] >> shift;
                int opaque = bands > 1 ? row[x * bands + 1] >> shift : 255;
                rgb[x] = ((light * opaque + 255 * (255 - opaque)) / 255) * 0x010101;
            }
            flat.setRGB(0, y, rgb.length, 1, rgb, 0, rgb.length);
        }
        return flat;
    }
}
