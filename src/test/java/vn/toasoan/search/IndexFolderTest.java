package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.Shelf.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.platform.Cursor;

class IndexFolderTest {
    private static final Position POSITION = new Position(ArticleDocument.FORMAT, "db", new Cursor(812, 44));

    @TempDir
    Path folder;

    @BeforeEach
    void an_index_is_kept() throws IOException {
        try (ArticleIndex index = new ArticleIndex(FSDirectory.open(folder))) {
            put(index, published(1, "Tin một", "2025-01-01T00:00:00Z"));
            put(index, published(2, "Tin hai", "2025-01-01T00:00:00Z"));
            index.commit(POSITION);
            put(index, published(3, "Tin ba", "2025-01-01T00:00:00Z"));
        }
    }

    @Test
    void it_stands_for_the_position_of_its_last_commit() throws IOException {
        assertThat(position()).contains(POSITION);
        assertThat(ids()).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void what_is_put_again_is_there_once_and_what_is_removed_is_gone() throws IOException {
        try (ArticleIndex index = new ArticleIndex(FSDirectory.open(folder))) {
            put(index, published(1, "Tin một sửa lại", "2025-01-01T00:00:00Z"));
            index.remove(2);
            index.remove(99);
            index.commit(POSITION);
        }
        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void an_empty_folder_has_no_position() throws IOException {
        clear();
        assertThat(position()).isEmpty();
        assertThat(ids()).isEmpty();
    }

    @Test
    void one_whose_building_was_not_finished_must_be_built_anew() throws IOException {
        clear();
        try (ArticleIndex index = new ArticleIndex(FSDirectory.open(folder))) {
            put(index, published(1, "Tin một", "2025-01-01T00:00:00Z"));
        }
        assertThat(position()).isEmpty();
    }

    @Test
    void damage_to_any_file_is_noticed_and_cleared_away() throws IOException {
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            for (byte[] damaged : List.of(flipped(sound), half(sound), new byte[0])) {
                Files.write(file, damaged);
                assertThat(position()).as(file + " of " + damaged.length).isEmpty();
            }
            Files.write(file, sound);
            assertThat(position()).contains(POSITION);
        }
        Files.write(files().getFirst(), new byte[] {1});
        clear();
        assertThat(ids()).isEmpty();
    }

    private static void put(ArticleIndex index, IndexedArticle article) throws IOException {
        index.put(article.id(), ArticleDocument.of(article));
    }

    private Optional<Position> position() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return new IndexFolder(directory).position();
        }
    }

    private void clear() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            new IndexFolder(directory).clear();
        }
    }

    private List<Long> ids() throws IOException {
        try (ArticleIndex index = new ArticleIndex(FSDirectory.open(folder))) {
            return index.ask(searcher -> new Finder(searcher, Shelf.NOW).find(Shelf.query("tin"))).items().stream()
                    .map(Hit::id)
                    .toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static byte[] flipped(byte[] sound) {
        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 0x55;
        return damaged;
    }

    private static byte[] half(byte[] sound) {
        return java.util.Arrays.copyOf(sound, sound.length / 2);
    }
}
