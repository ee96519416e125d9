package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class ChangesIT {
    private static final String CHANGES = "/api/v1/changes";

    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void a_follower_misses_nothing_and_sees_nothing_twice_while_many_write() throws InterruptedException {
        Set<Long> published = new ConcurrentSkipListSet<>();
        List<Long> followed = new ArrayList<>();
        String cursor = end();
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 60; i++) {
                writers.submit(() -> published.add(Stories.published(admin, "Nhiều người viết")));
            }
            writers.shutdown();
            while (!writers.isTerminated()) {
                cursor = follow(cursor, followed);
            }
        }
        assertThat(published).hasSize(60);
        String[] at = {cursor};
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            at[0] = follow(at[0], followed);
            return followed.containsAll(published);
        });

        assertThat(followed.stream().filter(published::contains)).hasSize(60).doesNotHaveDuplicates();
    }

    private String follow(String cursor, List<Long> followed) {
        JsonObject changes =
                admin.get(CHANGES + "?size=7&after=" + cursor).is(200).json();
        changes.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(change -> change.getString("kind").equals("article.published"))
                .forEach(
                        change -> followed.add(change.getJsonNumber("articleId").longValue()));
        return changes.getString("next");
    }

    private String end() {
        String cursor = "";
        JsonObject changes;
        do {
            changes = admin.get(CHANGES + "?size=100&after=" + cursor).is(200).json();
            cursor = changes.getString("next");
        } while (!changes.getJsonArray("items").isEmpty());
        return cursor;
    }

    @Test
    void each_change_says_what_happened_to_what() {
        String cursor = end();
        long id = Stories.published(admin, "Được theo dõi");

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(admin.get(CHANGES + "?after=" + cursor)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .anySatisfy(change -> {
                    assertThat(change.getString("kind")).isEqualTo("article.published");
                    assertThat(change.getString("subject")).isEqualTo("article/" + id);
                    assertThat(change.getString("at")).endsWith("+07:00");
                    assertThat(change.getString("cursor")).isNotBlank();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "c", "c1", "c-1-1", "cffffffffffffffffff-1", "1%27;--"})
    void what_is_no_cursor_is_refused(String cursor) {
        admin.get(CHANGES + "?after=" + cursor).isProblem(422, "invalid");
    }
}
