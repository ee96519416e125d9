package vn.toasoan.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageShelfTest {
    private static final PageAddress HOME = PageAddress.of("http://a", "/", null, "");
    private static final long NOW = System.currentTimeMillis();

    @TempDir
    Path folder;

    private PageShelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new PageShelf(folder.resolve("pages"), 3);
    }

    @Test
    void a_copy_comes_back_as_it_was() throws IOException {
        PageCopy copy = copy("Trang chủ", NOW);
        shelf.put(HOME, copy);

        assertThat(shelf.find(HOME, NOW)).hasValueSatisfying(found -> {
            assertThat(found).usingRecursiveComparison().isEqualTo(copy);
            assertThat(new String(Encodings.ungzip(found.gzip()), UTF_8)).isEqualTo("Trang chủ");
        });
    }

    @Test
    void the_newest_copy_counts() throws IOException {
        shelf.put(HOME, copy("cũ", NOW - 1));
        shelf.put(HOME, copy("mới", NOW));

        assertThat(shelf.find(HOME, NOW).orElseThrow().madeAt()).isEqualTo(NOW);
    }

    @Test
    void a_page_that_nobody_read_is_not_there() {
        assertThat(shelf.find(HOME, NOW)).isEmpty();
    }

    @Test
    void another_origin_is_another_page() throws IOException {
        shelf.put(HOME, copy("Trang chủ", NOW));

        assertThat(shelf.find(PageAddress.of("http://b", "/", null, ""), NOW)).isEmpty();
    }

    @Test
    void after_a_day_a_copy_is_too_old_and_is_taken_away() throws IOException {
        shelf.put(HOME, copy("Trang chủ", NOW));
        long later = NOW + Duration.ofDays(1).plusMinutes(1).toMillis();

        assertThat(shelf.find(HOME, later)).isEmpty();
        shelf.clear(NOW);
        assertThat(files()).hasSize(1);
        shelf.clear(later);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_full_shelf_takes_no_other_page_until_it_is_cleared() throws IOException {
        for (int i = 0; i < 5; i++) {
            shelf.put(PageAddress.of("http://a", "/bai-" + i, null, ""), copy("Bài " + i, NOW));
        }
        assertThat(files()).hasSize(3);
        shelf.put(PageAddress.of("http://a", "/bai-1", null, ""), copy("Bài 1, sửa", NOW));
        assertThat(files()).hasSize(3);

        shelf.clearBefore(Long.MAX_VALUE);
        shelf.put(HOME, copy("Trang chủ", NOW));
        assertThat(shelf.find(HOME, NOW)).isPresent();
    }

    @Test
    void a_file_that_was_cut_off_is_none() throws IOException {
        shelf.put(HOME, copy("Trang chủ", NOW));
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(shelf.find(HOME, NOW)).isEmpty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static PageCopy copy(String text, long madeAt) {
        Sources sources = new Sources().on(SurrogateKey.LATEST).beside(SurrogateKey.WEATHER);
        return PageCopy.of("text/html", "public", text.getBytes(UTF_8), sources, madeAt);
    }
}
