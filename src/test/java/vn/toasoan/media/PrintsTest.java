package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.platform.Problem;

/** With the real store, darkroom and night shift; only the row stands in for the database. */
class PrintsTest {
    private static final long ID = 12;

    @TempDir
    Path folder;

    private final Prints prints = new Prints();
    private PhotoStore store;
    private Photo photo;

    @BeforeEach
    void open() throws IOException {
        store = new PhotoStore(folder, 1 << 20);
        prints.store = store;
        prints.darkroom = new Darkroom();
        prints.nightShift = new NightShift();
        prints.nightShift.begin(Executors.defaultThreadFactory());
        prints.rows = new PhotoRows() {
            @Override
            Optional<Photo> find(long id) {
                return id == ID ? Optional.of(photo) : Optional.empty();
            }
        };
        photo = stored(Pictures.jpeg(800, 600));
    }

    @AfterEach
    void close() {
        prints.nightShift.end();
    }

    /** As it is when it was taken in. */
    private Photo stored(byte[] jpeg) throws IOException {
        try (PhotoStore.Arrival arrival = store.receive(new ByteArrayInputStream(jpeg));
                SourcePicture picture = SourcePicture.open(arrival.file())) {
            prints.develop(picture, arrival.sha256());
            store.keep(arrival);
            PhotoWords words = new PhotoWords("", "", "");
            Photo taken = new Photo("a.jpg", arrival.sha256(), picture.size(), words, 1L, Instant.EPOCH);
            taken.id = ID;
            return taken;
        }
    }

    private Optional<Print> find(String url, boolean webp) {
        return PhotoAddress.parse(url).flatMap(address -> prints.find(address, webp));
    }

    private Print found(String url, boolean webp) {
        return find(url, webp).orElseThrow();
    }

    private long files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    @Test
    void a_jpeg_is_there_from_the_start() throws IOException {
        Print print = found(photo.url(), false);

        assertThat(print.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(print.lasting()).isTrue();
        assertThat(print.length()).isEqualTo(Files.size(print.file()));
        assertThat(ImageIO.read(print.file().toFile()).getWidth()).isEqualTo(720);
        assertThat(files(".webp")).isZero();
    }

    @Test
    void webp_is_made_behind_the_first_reader_and_stays() throws IOException {
        assumeTrue(Webp.works(), "no WebP on this machine");
        Print first = found(photo.url(), true);
        assertThat(first.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(first.lasting()).isFalse();

        await().until(() -> found(photo.url(), true).format() == PictureFormat.WEBP);

        Print second = found(photo.url(), true);
        assertThat(second.lasting()).isTrue();
        assertThat(second.version()).isNotEqualTo(first.version());
        await().until(() -> files(".webp") == photo.renditions().size());
        assertThat(found(photo.url(), false).format()).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void where_webp_cannot_be_made_jpeg_stays_and_nothing_else_is_promised() throws IOException {
        assumeTrue(Webp.works(), "no WebP on this machine");
        Files.delete(store.original(photo.sha256()));

        await().until(() -> found(photo.url(), true).lasting());

        assertThat(found(photo.url(), true).format()).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void a_cut_is_made_when_it_is_first_asked_for_with_the_two_others() throws IOException {
        long before = files(".jpg");

        Print wide = found(photo.cuts("0,100").getLast().url(), false);

        assertThat(ImageIO.read(wide.file().toFile()).getWidth()).isEqualTo(800);
        assertThat(ImageIO.read(wide.file().toFile()).getHeight()).isEqualTo(450);
        assertThat(files(".jpg")).isEqualTo(before + 3);
        FileTime made = Files.getLastModifiedTime(wide.file());
        assertThat(Files.getLastModifiedTime(
                        found(photo.cuts("0,100").getLast().url(), false).file()))
                .isEqualTo(made);
    }

    @Test
    void many_readers_of_a_lost_file_get_one_that_is_made_once() throws Exception {
        for (Rendition rendition : photo.renditions()) {
            Files.delete(found(rendition.url(), false).file());
        }
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Print> reader = () -> found(photo.url(), false);
            for (Future<Print> print : readers.invokeAll(Collections.nCopies(30, reader))) {
                assertThat(print.get().version())
                        .isEqualTo(found(photo.url(), false).version());
            }
        }
        assertThat(files(".jpg")).isEqualTo(photo.renditions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"641", "1280", "2x1", "16x9-40-60", "16x9-50-40"})
    void a_shape_that_no_page_names_is_not_there(String shape) throws IOException {
        long before = files("");

        assertThat(find(photo.url().replace("-720/", "-" + shape + "/"), false)).isEmpty();

        assertThat(files("")).isEqualTo(before);
    }

    @Test
    void another_hash_id_or_name_is_not_there() {
        String hash = photo.url().substring(8, 24);
        String other = hash.replace(hash.charAt(3), hash.charAt(3) == '0' ? '1' : '0');

        assertThat(find(photo.url().replace(hash, other), false)).isEmpty();
        assertThat(find(photo.url().replace("/12/", "/13/"), false)).isEmpty();
        assertThat(find(photo.url().replace("a.jpg", "b.jpg"), false)).isEmpty();
        String chosen = photo.cuts("40,60").getLast().url();
        assertThat(find(chosen, false)).isPresent();
        assertThat(find(chosen.replace("40-60", "41-60"), false)).isEmpty();
    }

    @Test
    void a_photo_whose_original_is_lost_has_what_is_left() throws IOException {
        Files.delete(store.original(photo.sha256()));

        assertThat(find(photo.url(), false)).isPresent();
        assertThat(find(photo.cuts("").getLast().url(), false)).isEmpty();
    }

    @Test
    void a_photo_whose_original_is_damaged_says_so() throws IOException {
        Files.write(store.original(photo.sha256()), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> find(photo.cuts("").getLast().url(), false)).isInstanceOf(Problem.class);
    }

    @Test
    void a_photo_that_was_seen_needs_no_database() {
        found(photo.url(), false);
        prints.rows = null;

        assertThat(find(photo.url(), false)).isPresent();
    }
}
