package vn.toasoan.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is made of a photo: the whole of it in some width, or a cut of some form around what matters.
 *
 * @param code as an address has it: {@code 640}, {@code 16x9}, or {@code 16x9-40-60} where the focus was chosen
 * @param whole the size to which the upright photo is scaled
 * @param x first column of it that is shown
 * @param y first row of it that is shown
 * @param size what is shown of it
 */
record Shape(String code, Size whole, int x, int y, Size size) {
    private static final int WIDEST_CUT = 1200;
    private static final int LONGEST_WEBP_SIDE = 16_383;

    /** The whole photo in all its widths, narrowest first; never empty. */
    static List<Shape> wholes(Size photo) {
        return photo.renditions().stream()
                .map(size -> new Shape(String.valueOf(size.width()), size, 0, 0, size))
                .toList();
    }

    /** The three cuts around a focus, 1,200 pixels wide or as wide as the photo has them: square first, widest last. */
    static List<Shape> cuts(Size photo, Focus focus) {
        return Arrays.stream(Ratio.values())
                .map(ratio -> cut(photo, ratio, focus))
                .toList();
    }

    private static Shape cut(Size photo, Ratio ratio, Focus focus) {
        int widest = ratio.widest(photo);
        Size size = ratio.inWidth(Math.min(WIDEST_CUT, widest));
        double scale = (double) size.width() / widest;
        Size whole =
                new Size(Math.max(size.width(), (int) Math.round(photo.width() * scale)), Math.max(size.height(), (int)
                        Math.round(photo.height() * scale)));
        return new Shape(
                focus.equals(Focus.USUAL) ? ratio.code() : ratio.code() + "-" + focus.x() + "-" + focus.y(),
                whole,
                Focus.start(whole.width(), size.width(), focus.x()),
                Focus.start(whole.height(), size.height(), focus.y()),
                size);
    }

    /** The shape of that code, if such a photo is made in it; a code is written in one way only. */
    static Optional<Shape> of(String code, Size photo) {
        return Stream.concat(wholes(photo).stream(), cuts(photo, focus(code)).stream())
                .filter(shape -> shape.code().equals(code))
                .findFirst();
    }

    /** Those that are made together with this one, because a photo that is asked for in one will be in others. */
    List<Shape> kin(Size photo) {
        List<Shape> wholes = wholes(photo);
        return wholes.contains(this) ? wholes : cuts(photo, focus(code));
    }

    private static Focus focus(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? Focus.USUAL : Focus.of(code.substring(dash + 1));
    }

    /** Whether its address says where the focus is; of such there are thousands for every photo. */
    boolean chosen() {
        return code.indexOf('-') >= 0;
    }

    /** Whether the format has room for it. */
    boolean fits(PictureFormat format) {
        return format == PictureFormat.JPEG || Math.max(size.width(), size.height()) <= LONGEST_WEBP_SIDE;
    }
}
