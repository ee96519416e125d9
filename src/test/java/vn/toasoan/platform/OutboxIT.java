package vn.toasoan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

/** Two nodes' outboxes on a real database. Other tests write to the same log: each looks at its own changes. */
class OutboxIT {
    private final String mark = "thu/" + UUID.randomUUID();
    private final Listener listener = new Listener();
    private final Hands clock = new Hands();
    private DataSource source;
    private Outbox outbox;
    private Outbox otherNode;

    /** Takes what it hears, unless told otherwise. */
    private final class Listener implements Correspondent {
        private final List<String> heard = new ArrayList<>();
        private Exception answer;
        private int asked;

        @Override
        public String name() {
            return mark;
        }

        @Override
        public void tell(List<Change> changes) throws Exception {
            asked++;
            if (answer != null) {
                throw answer;
            }
            changes.stream()
                    .filter(change -> change.subject().startsWith(mark))
                    .forEach(change -> heard.add(change.kind()));
        }
    }

    /** A clock that goes when it is turned. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-20T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void turn(Duration by) {
            now = now.plus(by);
        }
    }

    @BeforeEach
    void open() throws Exception {
        source = SystemDatabase.of(RunningSystem.shared());
        outbox = outbox();
        otherNode = outbox();
        // Whoever is new hears nothing of the past.
        happens("before");
        drain(outbox);
        assertThat(listener.heard).isEmpty();
    }

    private Outbox outbox() {
        Outbox made = new Outbox();
        made.changes = new ChangeLog();
        made.changes.source = source;
        made.rows = new OutboxRows();
        made.rows.source = source;
        made.rows.changes = made.changes;
        made.clock = clock;
        return made;
    }

    @Test
    void what_happens_is_told_once_and_in_order() throws Exception {
        happens("one");
        happens("two");
        hears(outbox, "one", "two");

        happens("three");
        hears(otherNode, "one", "two", "three");
        drain(outbox);
        assertThat(listener.heard).containsExactly("one", "two", "three");
    }

    @Test
    void what_is_not_taken_is_told_again_after_pauses_that_grow_by_whichever_node_lives() throws Exception {
        listener.answer = new IOException("503");
        happens("one");
        until(outbox, () -> listener.asked == 1);
        drain(outbox);
        assertThat(listener.asked).isEqualTo(1);

        clock.turn(Duration.ofSeconds(1));
        drain(otherNode);
        assertThat(listener.asked).isEqualTo(2);
        clock.turn(Duration.ofSeconds(1));
        drain(otherNode);
        assertThat(listener.asked).isEqualTo(2);

        listener.answer = null;
        happens("two");
        clock.turn(Duration.ofSeconds(1));
        hears(outbox(), "one", "two");
        happens("three");
        hears(outbox, "one", "two", "three");
    }

    @Test
    void what_is_refused_is_passed_over() throws Exception {
        listener.answer = new Refusal("422");
        happens("one");
        until(outbox, () -> listener.asked == 1);
        listener.answer = null;
        happens("two");
        hears(outbox, "two");
    }

    @Test
    void while_one_node_tells_no_other_does_and_the_log_goes_on() throws Exception {
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Correspondent slow = new Correspondent() {
            @Override
            public String name() {
                return mark;
            }

            @Override
            public void tell(List<Change> changes) throws Exception {
                telling.countDown();
                told.await(60, TimeUnit.SECONDS);
                listener.tell(changes);
            }
        };
        happens("one");
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> until(outbox, slow, () -> !listener.heard.isEmpty()));
        assertThat(telling.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(otherNode.step(listener)).isFalse();
        Cursor before = outbox.changes.end();
        happens("two");
        // A transaction that waited for the other side would hold this back.
        await().until(() -> outbox.changes.end().compareTo(before) > 0);
        assertThat(listener.heard).isEmpty();

        told.countDown();
        first.get(60, TimeUnit.SECONDS);
        hears(otherNode, "one", "two");
    }

    @Test
    void pauses_double_up_to_ten_minutes() {
        assertThat(List.of(Outbox.pause(1), Outbox.pause(2), Outbox.pause(3), Outbox.pause(10), Outbox.pause(1_000)))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(512),
                        Duration.ofMinutes(10));
    }

    private void happens(String kind) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into change_log (kind, subject) values (?, ?)")) {
            insert.setString(1, kind);
            insert.setString(2, mark + "/" + kind);
            insert.executeUpdate();
        }
    }

    private void hears(Outbox node, String... kinds) {
        until(node, () -> listener.heard.size() >= kinds.length);
        assertThat(listener.heard).containsExactly(kinds);
    }

    private void drain(Outbox node) throws Exception {
        node.step(listener);
    }

    private void until(Outbox node, java.util.function.BooleanSupplier done) {
        until(node, listener, done);
    }

    /** Others' transactions may hold the log back for a moment. */
    private static void until(Outbox node, Correspondent to, java.util.function.BooleanSupplier done) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            node.step(to);
            return done.getAsBoolean();
        });
    }
}
