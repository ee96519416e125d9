package vn.toasoan.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must stay in sight when a photo is cut, in per cent from its top left corner.
 *
 * @param x 0 to 100
 * @param y 0 to 100
 */
record Focus(int x, int y) {
    /** Where nobody chose: faces are rather above the middle. */
    static final Focus USUAL = new Focus(50, 40);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})[,-](\\d{1,3})");

    Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) {
            throw new IllegalArgumentException("No focus: " + x + "," + y);
        }
    }

    /** @param written {@code 40,60} or, in an address, {@code 40-60}; what is neither, or empty, is the usual one */
    static Focus of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return USUAL;
        }
        return new Focus(
                Math.min(100, Integer.parseInt(matcher.group(1))), Math.min(100, Integer.parseInt(matcher.group(2))));
    }

    /** Where a stretch begins that has the focus in its middle, as far as the whole allows. */
    static int start(int whole, int stretch, int perCent) {
        return Math.clamp(Math.round(whole * perCent / 100.0 - stretch / 2.0), 0, whole - stretch);
    }
}
