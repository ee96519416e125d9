package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.platform.Problem;

class FollowedIndexTest {
    private static final int MANY = 230;

    @TempDir
    Path home;

    @TempDir
    Path copies;

    private final Newsroom newsroom = new Newsroom();
    private final List<FollowedIndex> opened = new ArrayList<>();
    private FollowedIndex index;

    @BeforeEach
    void many_articles_are_published() {
        for (int id = 1; id <= MANY; id++) {
            newsroom.publish(id, "Tin cũ");
        }
        index = opened(home);
    }

    @AfterEach
    void everything_is_closed() {
        opened.forEach(FollowedIndex::close);
    }

    @Test
    void until_it_is_open_it_says_so() {
        assertThatThrownBy(() -> found(index, "tin"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("search-not-ready"));
        assertThat(index.ready()).isFalse();
    }

    @Test
    void while_it_is_built_it_answers_with_what_it_has() throws IOException {
        assertThat(index.step()).isTrue();

        assertThat(index.ready()).isFalse();
        assertThat(found(index, "tin")).isBetween(1L, MANY - 1L);

        settle(index);
        assertThat(index.ready()).isTrue();
        assertThat(found(index, "tin")).isEqualTo(MANY);
    }

    @Test
    void it_follows_the_log() throws IOException {
        settle(index);
        newsroom.publish(900, "Tin mới");
        newsroom.publish(1, "Bản sửa");
        newsroom.withdraw(2);
        settle(index);

        assertThat(found(index, "tin")).isEqualTo(MANY - 1);
        assertThat(found(index, "mới")).isEqualTo(1);
        assertThat(found(index, "bản sửa")).isEqualTo(1);
    }

    @Test
    void a_change_need_not_wait_for_a_transaction_that_runs_beside_it() throws IOException {
        settle(index);
        newsroom.aTransactionBegins();
        newsroom.publish(900, "Tin mới");
        settle(index);
        assertThat(found(index, "mới")).isEqualTo(1);

        int read = newsroom.read();
        settle(index);
        newsroom.itEnds();
        settle(index);
        assertThat(newsroom.read()).as("it isn't read a second time").isEqualTo(read);
    }

    @Test
    void what_was_taken_before_its_turn_is_taken_again_after_a_crash() throws IOException {
        settle(index);
        newsroom.aTransactionBegins();
        newsroom.publish(900, "Tin mới");
        settle(index);
        FollowedIndex next = opened(copied());
        newsroom.itEnds();
        settle(next);

        assertThat(found(next, "mới")).isEqualTo(1);
    }

    @Test
    void reopened_it_goes_on_from_where_it_stood() throws IOException {
        settle(index);
        int read = newsroom.read();
        index.close();
        newsroom.publish(900, "Tin mới");
        FollowedIndex next = opened(home);
        settle(next);

        assertThat(newsroom.read()).isEqualTo(read + 1);
        assertThat(found(next, "tin")).isEqualTo(MANY + 1);
    }

    @Test
    void reindexed_it_answers_and_follows_all_the_while() throws IOException {
        settle(index);
        CompletableFuture<Void> end = index.reindex();
        int published = 0;
        long shown = 0;
        while (!end.isDone()) {
            newsroom.publish(1_000 + published++, "Tin mới");
            step(index);
            assertThat(found(index, "mới")).isBetween(shown, (long) published);
            shown = found(index, "mới");
            assertThat(found(index, "cũ")).isEqualTo(MANY);
            assertThat(index.ready()).isTrue();
        }
        settle(index);

        assertThat(end).isCompleted();
        assertThat(found(index, "mới")).isEqualTo(published);
        assertThat(index.walked()).isGreaterThanOrEqualTo(MANY);
        assertThat(generations()).containsExactly("2");
    }

    @Test
    void reindexed_it_forgets_what_never_belonged_there() throws IOException {
        settle(index);
        newsroom.publish(900, "Tin mới");
        settle(index);
        newsroom.forget(900);
        settle(index);
        assertThat(found(index, "mới")).isEqualTo(1);

        index.reindex();
        settle(index);
        assertThat(found(index, "mới")).isZero();
    }

    @Test
    void broken_off_at_any_moment_of_a_reindex_it_is_whole_and_nothing_is_left_behind() throws IOException {
        settle(index);
        CompletableFuture<Void> end = index.reindex();
        for (int id = 1_000; !end.isDone(); id++) {
            newsroom.publish(id, "Tin mới");
            step(index);
            Path copy = copied();
            FollowedIndex next = opened(copy);
            settle(next);
            assertThat(found(next, "tin")).isEqualTo(MANY + id - 999);
            assertThat(generations(copy)).hasSize(1);
        }
    }

    @Test
    void a_reindex_while_it_is_built_is_that_building() throws IOException {
        index.step();
        CompletableFuture<Void> end = index.reindex();
        settle(index);

        assertThat(end).isCompleted();
        assertThat(newsroom.read()).isEqualTo(MANY);
        assertThat(generations()).containsExactly("1");
    }

    @Test
    void a_reindex_that_fails_leaves_the_index_as_it_was() throws IOException {
        settle(index);
        CompletableFuture<Void> end = index.reindex();
        index.step();
        newsroom.fail(new IllegalStateException("The database is away"));
        settle(index);

        assertThat(end).isCompletedExceptionally();
        assertThat(found(index, "tin")).isEqualTo(MANY);
        assertThat(generations()).containsExactly("1");

        newsroom.fail(null);
        end = index.reindex();
        settle(index);
        assertThat(end).isCompleted();
    }

    @Test
    void damaged_it_is_built_anew_at_the_next_start() throws IOException {
        settle(index);
        index.close();
        damage(home);
        FollowedIndex next = opened(home);
        next.step();
        assertThat(next.ready()).isFalse();

        settle(next);
        assertThat(next.ready()).isTrue();
        assertThat(found(next, "tin")).isEqualTo(MANY);
        assertThat(generations()).containsExactly("2");
    }

    @Test
    void damaged_while_it_answers_it_is_built_anew_by_itself() throws IOException {
        settle(index);
        damage(home);
        assertThatThrownBy(() -> index.ask(searcher -> {
                    throw new IOException("What can't be read");
                }))
                .isInstanceOf(Problem.class);
        settle(index);

        assertThat(index.ready()).isTrue();
        assertThat(found(index, "tin")).isEqualTo(MANY);
        assertThat(generations()).containsExactly("2");
    }

    @Test
    void a_mere_fault_in_answering_costs_nothing_but_a_look() throws IOException {
        settle(index);
        int read = newsroom.read();
        assertThatThrownBy(() -> index.ask(searcher -> {
                    throw new IllegalStateException("A slip of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        settle(index);

        assertThat(newsroom.read()).isEqualTo(read);
        assertThat(found(index, "tin")).isEqualTo(MANY);
    }

    @Test
    void deleted_under_its_hands_it_comes_back() throws IOException {
        settle(index);
        Generations.delete(home.resolve("1"));
        newsroom.publish(900, "Tin mới");
        for (int attempt = 0; attempt < 3; attempt++) {
            stepOrFail(index);
        }
        settle(index);

        assertThat(found(index, "tin")).isEqualTo(MANY + 1);
        assertThat(generations()).hasSize(1);
    }

    private FollowedIndex opened(Path folder) {
        FollowedIndex made = new FollowedIndex(folder, newsroom, newsroom, () -> "db");
        opened.add(made);
        return made;
    }

    private static void settle(FollowedIndex index) throws IOException {
        boolean more = true;
        while (more) {
            more = step(index);
        }
    }

    /** As the two threads do it. */
    private static boolean step(FollowedIndex index) throws IOException {
        boolean more = index.step();
        index.keep();
        return more;
    }

    private static void stepOrFail(FollowedIndex index) {
        try {
            step(index);
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static long found(FollowedIndex index, String words) {
        return index.ask(searcher -> new Finder(searcher, Shelf.NOW).find(Shelf.query(words)))
                .total();
    }

    /** What a kill at this moment would leave. */
    private Path copied() throws IOException {
        Path copy = Files.createTempDirectory(copies, "copy");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, copy.resolve(home.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void damage(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path largest = files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }

    private List<String> generations() throws IOException {
        return generations(home);
    }

    private static List<String> generations(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
