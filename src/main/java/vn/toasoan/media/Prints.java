package vn.toasoan.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;

/**
 * The files that pages show. A photo's JPEG renditions are made when it is taken in. Everything else is made when it is first
 * asked for, and kept: cuts at once, WebP by the night shift, while the reader gets the JPEG. So an import of thousands of
 * photos needn't wait for WebP, old photos get it as new ones do, and those that nobody reads any more cost nothing.
 */
@ApplicationScoped
public class Prints {
    private static final Logger LOG = System.getLogger(Prints.class.getName());
    private static final long MOST_BYTES = 40L << 20;
    private static final int NEGATIVES = 20_000;
    private static final int LOCKS = 64;

    @Inject
    PhotoRows rows;

    @Inject
    PhotoStore store;

    @Inject
    Darkroom darkroom;

    @Inject
    NightShift nightShift;

    /** What never changes needs no database. */
    private final Cache<Long, Negative> negatives =
            Caffeine.newBuilder().maximumSize(NEGATIVES).build();

    private final Object[] locks = new Object[LOCKS];

    Prints() {
        Arrays.setAll(locks, i -> new Object());
    }

    @Produces
    @Singleton
    static PhotoStore store(Configuration configuration) {
        return new PhotoStore(configuration.home().resolve("photos"), MOST_BYTES);
    }

    /**
     * The file behind an address, made where it isn't there.
     *
     * @param webp whether who asks can read that
     * @return empty when no photo has this address, or its original is lost
     * @throws Problem 503 {@code photos-busy}; {@code invalid} when the original isn't readable any more
     */
    public Optional<Print> find(PhotoAddress address, boolean webp) {
        try {
            Negative negative = negative(address.photoId());
            Shape shape = negative == null
                    ? null
                    : Shape.of(address.shape(), negative.size()).orElse(null);
            return shape == null || !negative.address(shape).equals(address)
                    ? Optional.empty()
                    : find(negative, shape, webp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Negative negative(long id) {
        return negatives.get(id, key -> rows.find(key).map(Photo::negative).orElse(null));
    }

    private Optional<Print> find(Negative negative, Shape shape, boolean webp) throws IOException {
        boolean wanted = webp && shape.fits(PictureFormat.WEBP);
        Path better = store.print(negative.sha256(), shape, PictureFormat.WEBP);
        if (wanted && Files.isRegularFile(better)) {
            return Optional.of(Print.of(better, PictureFormat.WEBP, true));
        }
        Path file = store.print(negative.sha256(), shape, PictureFormat.JPEG);
        if (!Files.isRegularFile(file) && !made(negative, shape)) {
            return Optional.empty();
        }
        boolean soon = wanted && Webp.works() && orderWebp(negative, shape);
        return Optional.of(Print.of(file, PictureFormat.JPEG, !soon));
    }

    private boolean orderWebp(Negative negative, Shape shape) {
        List<Shape> shapes = shape.kin(negative.size()).stream()
                .filter(one -> one.fits(PictureFormat.WEBP))
                .toList();
        String name =
                "WebP of photo " + negative.id() + " in " + shapes.getLast().code();
        return nightShift.order(name, () -> make(negative, shapes, PictureFormat.WEBP));
    }

    /** One makes it, the others wait for that. @return false when there is nothing to make it of */
    private boolean made(Negative negative, Shape shape) throws IOException {
        synchronized (locks[Math.floorMod(negative.sha256().hashCode(), LOCKS)]) {
            try {
                make(negative, shape.kin(negative.size()), PictureFormat.JPEG);
                return true;
            } catch (FileNotFoundException e) {
                LOG.log(Level.ERROR, "The original of a photo is missing: {0}", negative);
                return false;
            }
        }
    }

    private void make(Negative negative, List<Shape> shapes, PictureFormat format) throws IOException {
        List<Shape> missing = missing(negative.sha256(), shapes, format);
        if (missing.isEmpty()) {
            return;
        }
        try (SourcePicture picture = SourcePicture.open(store.original(negative.sha256()))) {
            develop(picture, negative.sha256(), missing, format);
        }
    }

    /** Makes all JPEG renditions of a photo that is taken in. */
    void develop(SourcePicture picture, String sha256) throws IOException {
        List<Shape> missing = missing(sha256, Shape.wholes(picture.size()), PictureFormat.JPEG);
        if (!missing.isEmpty()) {
            develop(picture, sha256, missing, PictureFormat.JPEG);
        }
    }

    private List<Shape> missing(String sha256, List<Shape> shapes, PictureFormat format) {
        return shapes.stream()
                .filter(shape -> !Files.isRegularFile(store.print(sha256, shape, format)))
                .toList();
    }

    private void develop(SourcePicture picture, String sha256, List<Shape> shapes, PictureFormat format)
            throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        darkroom.develop(picture, shapes, format)
                .forEach((shape, bytes) -> files.put(store.print(sha256, shape, format), bytes));
        store.keepPrints(files);
    }
}
