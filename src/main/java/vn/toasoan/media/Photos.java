package vn.toasoan.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The newsroom's photos: taking them in, finding them, and the files that pages show. */
@ApplicationScoped
public class Photos {
    private static final Logger LOG = System.getLogger(Photos.class.getName());
    private static final long MOST_BYTES = 40L << 20;
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Inject
    Configuration configuration;

    @Inject
    PhotoRows rows;

    @Inject
    Clock clock;

    private final Darkroom darkroom = new Darkroom();
    private PhotoStore store;

    @PostConstruct
    void open() {
        store = new PhotoStore(configuration.home().resolve("photos"), MOST_BYTES);
    }

    /** The readers of picture formats are in the application, where only its own class loader finds them. */
    void start(@Observes Startup startup) throws IOException {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
        store.sweep(clock.instant().minus(LONGEST_UPLOAD));
    }

    /**
     * Takes a photo in. When this returns, the original and all renditions are on disk and the row is written in the caller's
     * transaction, or committed where there is none. What the bytes are decides, not the name: JPEG, PNG or GIF (its first
     * picture), up to 40 MB and 100 megapixels; renditions are always JPEG. The same bytes may come again: another photo, the
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
            develop(picture, arrival.sha256());
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

    /**
     * The JPEG file behind a rendition's address, made anew where it was lost.
     *
     * @param hash as the address has it
     * @return empty when there is no such photo, the hash or width isn't one of its own, or the original is lost too
     */
    public Optional<Path> rendition(long id, String hash, int width) {
        return find(id).filter(photo -> photo.hashInUrl().equals(hash))
                .filter(photo -> photo.size().renditions().stream().anyMatch(size -> size.width() == width))
                .flatMap(photo -> rendition(photo, width));
    }

    /** How many bytes the photo's {@link Photo#url} answers with; 0 when the file is lost. */
    public long length(Photo photo) {
        try {
            Path file = store.rendition(photo.sha256(), photo.usual().width());
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> rendition(Photo photo, int width) {
        Path file = store.rendition(photo.sha256(), width);
        if (Files.isRegularFile(file)) {
            return Optional.of(file);
        }
        if (!Files.isRegularFile(original(photo))) {
            LOG.log(Level.ERROR, "The original of {0} is missing: {1}", photo.path(), original(photo));
            return Optional.empty();
        }
        LOG.log(Level.WARNING, "Rendition {0} of {1} was lost and is made anew", width, photo.path());
        remake(photo);
        return Optional.of(file);
    }

    private void remake(Photo photo) {
        try (SourcePicture picture = SourcePicture.open(original(photo))) {
            develop(picture, photo.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes as they were uploaded, for export and backup; never for readers. */
    public Path original(Photo photo) {
        return store.original(photo.sha256());
    }

    private void develop(SourcePicture picture, String sha256) throws IOException {
        if (store.holdsRenditions(sha256, picture.size().renditions())) {
            return;
        }
        for (Map.Entry<Integer, byte[]> rendition : darkroom.develop(picture).entrySet()) {
            store.keepRendition(sha256, rendition.getKey(), rendition.getValue());
        }
    }
}
