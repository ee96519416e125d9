package vn.toasoan.media;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What never changes of a stored photo: everything that its addresses and prints depend on.
 *
 * @param id the photo's
 * @param fileName as its addresses have it
 * @param sha256 of the original's bytes, 64 hexadecimal digits
 * @param size of the original, upright
 */
record Negative(long id, String fileName, String sha256, Size size) {
    private static final int HASH_IN_URL = 16;

    /**
     * Where a shape of it is read. Part of the hash is in it, so that nobody can guess the address of a photo that isn't
     * published yet; where somebody chose a focus, the hash is made of that too, so that nobody can have thousands of cuts
     * made by counting.
     */
    PhotoAddress address(Shape shape) {
        String hash = shape.chosen() ? hashWith(shape.code()) : sha256;
        return new PhotoAddress(id, hash.substring(0, HASH_IN_URL), shape.code(), fileName);
    }

    private String hashWith(String code) {
        byte[] both = (sha256 + code).getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(PhotoStore.sha256().digest(both));
    }

    Rendition rendition(Shape shape) {
        return new Rendition(
                address(shape).toString(), shape.size().width(), shape.size().height(), PictureFormat.JPEG.type());
    }
}
