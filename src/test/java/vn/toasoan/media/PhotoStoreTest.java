package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.platform.Problem;

class PhotoStoreTest {
    /** FIPS 180-2, appendix B.1: the hash of "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final long MOST = 1_000_000;

    @TempDir
    Path folder;

    private PhotoStore store;

    @BeforeEach
    void open() {
        store = new PhotoStore(folder.resolve("photos"), MOST);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    @Test
    void an_original_lies_under_the_hash_of_its_bytes() throws IOException {
        try (PhotoStore.Arrival arrival = store.receive(bytes("abc"))) {
            assertThat(arrival.sha256()).isEqualTo(ABC);
            store.keep(arrival);
        }

        assertThat(files()).containsExactly(Path.of("photos/original/ba", ABC));
        assertThat(store.original(ABC)).hasContent("abc");
    }

    @Test
    void what_is_not_kept_leaves_nothing() throws IOException {
        store.receive(bytes("abc")).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void the_same_bytes_may_come_again() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (PhotoStore.Arrival arrival = store.receive(bytes("abc"))) {
                store.keep(arrival);
            }
        }

        assertThat(files()).hasSize(1);
        assertThat(store.original(ABC)).hasContent("abc");
    }

    @Test
    void a_stream_of_just_the_limit_is_taken_in() throws IOException {
        try (PhotoStore.Arrival arrival = store.receive(new ByteArrayInputStream(new byte[(int) MOST]))) {
            assertThat(arrival.file()).hasSize(MOST);
        }
    }

    @Test
    void an_endless_stream_is_refused_at_the_limit() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return ++given > 2 * MOST ? -1 : 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                assertThat(given).as("read on behind the limit").isLessThan(2 * MOST);
                return length;
            }
        };

        assertThatThrownBy(() -> store.receive(endless)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(413);
            assertThat(problem.code()).isEqualTo("too-large");
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void a_connection_that_breaks_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void prints_lie_beside_each_other_by_shape_and_format() throws IOException {
        Shape narrow = Shape.wholes(new Size(700, 350)).getFirst();
        Shape cut = Shape.cuts(new Size(700, 350), new Focus(10, 20)).getLast();

        store.keepPrints(Map.of(
                store.print(ABC, narrow, PictureFormat.JPEG), new byte[] {1},
                store.print(ABC, narrow, PictureFormat.WEBP), new byte[] {2}));
        store.keepPrints(Map.of(store.print(ABC, cut, PictureFormat.JPEG), new byte[] {3}));

        Path of = Path.of("photos/renditions/ba", ABC);
        assertThat(files())
                .containsExactlyInAnyOrder(of.resolve("160.jpg"), of.resolve("160.webp"), of.resolve("16x9-10-20.jpg"));
        assertThat(store.print(ABC, narrow, PictureFormat.WEBP)).hasBinaryContent(new byte[] {2});
    }

    @Test
    void only_old_leftovers_are_swept_away() throws IOException {
        Path old = store.receive(bytes("old")).file();
        Path young = store.receive(bytes("young")).file();
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-11-21T00:00:00Z")));
        Files.setLastModifiedTime(young, FileTime.from(Instant.parse("2026-11-23T00:00:00Z")));

        store.sweep(Instant.parse("2026-11-22T00:00:00Z"));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void sweeping_a_new_store_finds_nothing() throws IOException {
        store.sweep(Instant.parse("2026-11-22T00:00:00Z"));

        assertThat(files()).isEmpty();
    }
}
