package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.toasoan.articles.Placements;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.DatabaseFault;

class PageFollowerTest {
    private static final PageAddress ARTICLE = PageAddress.of("http://a", "/bai-post7.html", null, "");

    private final List<PageAddress> toRefresh = new ArrayList<>();
    private final PageFollower follower = new PageFollower();

    PageFollowerTest() {
        follower.cache =
                new PageCache(1 << 20, Clock.systemUTC(), toRefresh::add, address -> {}, address -> Optional.empty());
        follower.keys = new TouchedKeys();
        follower.keys.placements = new Placements(nobodyThere());
        follower.cache.get(
                ARTICLE,
                () -> PageCopy.of(
                        "text/html",
                        "public",
                        new byte[0],
                        new Sources().on(SurrogateKey.comments(7)),
                        Clock.systemUTC().millis()));
    }

    private static PGSimpleDataSource nobodyThere() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        // The port of discard: nothing answers.
        source.setPortNumbers(new int[] {9});
        return source;
    }

    @Test
    void a_change_is_taken_once() {
        Change posted = change(1, "comment.posted");

        follower.take(List.of(posted));
        follower.take(List.of(posted));

        assertThat(toRefresh).containsExactly(ARTICLE);
    }

    @Test
    void what_the_missing_database_kept_from_being_taken_is_taken_when_it_comes_again() {
        List<Change> both = List.of(change(1, "comment.posted"), change(2, "article.published"));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> follower.take(both)).isInstanceOf(DatabaseFault.class);
        }
        assertThat(toRefresh).isEmpty();

        follower.take(List.of(both.getFirst()));
        assertThat(toRefresh).containsExactly(ARTICLE);
    }

    private static Change change(long id, String kind) {
        return new Change(new Cursor(1, id), Instant.now(), kind, 7L, "article/7");
    }
}
