package vn.toasoan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The newsroom's photos: taking them in and finding them. The files that pages show are {@link Prints}. */
@ApplicationScoped
public class Photos {
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Inject
    PhotoRows rows;

    @Inject
    PhotoStore store;

    @Inject
    Prints prints;

    @Inject
    Clock clock;

    /** The readers of picture formats are in the application, where only its own class loader finds them. */
    void start(@Observes Startup startup) throws IOException {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
        store.sweep(clock.instant().minus(LONGEST_UPLOAD));
    }

    /**
     * Takes a photo in. When this returns, the original and all JPEG renditions are on disk and the row is written in the caller's
     * transaction, or committed where there is none. What the bytes are decides, not the name: JPEG, PNG or GIF (its first
     * picture), up to 40 MB and 100 megapixels. The same bytes may come again: another photo, the
     * same files.
     *
     * @param bytes read to its end or to the limit, not closed
     * @param fileName as the person's computer names it; may be null
     * @param caption null or blank: the file's own; likewise the credit
     * @param alt null or blank: none
     * @throws Problem 413 {@code too-large}; {@code invalid} with mistakes in {@code file, caption, credit, alt}; 503 {@code
     *     photos-busy}
     */
    public Photo upload(Actor actor, InputStream bytes, String fileName, String caption, String credit, String alt) {
        actor.must(Right.UPLOAD_PHOTOS);
        PhotoWords said = new PhotoWords(caption, credit, alt);
        try (PhotoStore.Arrival arrival = store.receive(bytes);
                SourcePicture picture = SourcePicture.open(arrival.file())) {
            prints.develop(picture, arrival.sha256());
            store.keep(arrival);
            PhotoWords words = said.or(picture.words());
            return rows.add(actor, Folded.fileName(fileName), arrival.sha256(), picture.size(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from a file, which stays. */
    public Photo upload(Actor actor, Path file, String fileName, String caption, String credit, String alt) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return upload(actor, bytes, fileName, caption, credit, alt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Photo> find(long id) {
        return rows.find(id);
    }

    /** Those of the ids that there are. */
    public Map<Long, Photo> all(Collection<Long> ids) {
        return rows.all(ids);
    }

    /** All, newest first. @throws Problem {@code unauthorized} */
    public Page<Photo> newest(Actor actor, Page.Request page) {
        actor.mustBeSignedIn();
        return rows.newest(page);
    }

    /** How many bytes the photo's {@link Photo#url} answers with; 0 when the file is lost. */
    public long length(Photo photo) {
        try {
            int width = photo.usual().width();
            Shape usual = Shape.wholes(photo.size()).stream()
                    .filter(shape -> shape.size().width() == width)
                    .findFirst()
                    .orElseThrow();
            Path file = store.print(photo.sha256(), usual, PictureFormat.JPEG);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes as they were uploaded, for export and backup; never for readers. */
    public Path original(Photo photo) {
        return store.original(photo.sha256());
    }
}
