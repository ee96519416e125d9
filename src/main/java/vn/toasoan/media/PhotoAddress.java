package vn.toasoan.media;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a print is read: {@code /anh/12/0123456789abcdef-640/kho-bac.jpg}. What an address answers never changes, but for
 * the format, which the reader's browser chooses.
 *
 * @param photoId the photo's
 * @param hash 16 hexadecimal digits
 * @param shape {@code 640}, {@code 16x9}, {@code 16x9-40-60}
 * @param fileName the photo's
 */
public record PhotoAddress(long photoId, String hash, String shape, String fileName) {
    private static final Pattern WRITTEN = Pattern.compile(
            "/anh/([1-9]\\d{0,17})/([0-9a-f]{16})-(\\d{1,5}|\\d{1,2}x\\d{1,2}(?:-\\d{1,3}-\\d{1,3})?)/([a-z0-9-]{1,200}\\.jpg)");

    /** Empty for any path that no photo can have. */
    public static Optional<PhotoAddress> parse(String path) {
        Matcher matcher = WRITTEN.matcher(path);
        return matcher.matches()
                ? Optional.of(new PhotoAddress(
                        Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /**
     * Addresses of the same photo in this width and all narrower ones, narrowest first: the photo that is there in one width
     * is there in all below. The heights are those of a photo of three to two, which lists cut it to.
     */
    public List<Rendition> narrower(int most) {
        int own = Integer.parseInt(shape);
        List<Size> sizes = new Size(own, Math.max(1, own * 2 / 3)).renditions();
        return sizes.stream()
                .filter(size -> size.width() <= most || size.equals(sizes.getFirst()))
                .map(size -> new Rendition(
                        new PhotoAddress(photoId, hash, String.valueOf(size.width()), fileName).toString(),
                        size.width(),
                        size.height(),
                        PictureFormat.JPEG.type()))
                .toList();
    }

    @Override
    public String toString() {
        return "/anh/" + photoId + "/" + hash + "-" + shape + "/" + fileName;
    }
}
