package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NightShiftTest {
    private final NightShift shift = new NightShift();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        shift.begin(Executors.defaultThreadFactory());
    }

    @AfterEach
    void end() {
        shift.end();
    }

    @Test
    void what_is_ordered_again_while_it_waits_is_done_once() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        shift.order("first", gate::await);
        for (int i = 0; i < 50; i++) {
            assertThat(shift.order("second", () -> done.add("second"))).isTrue();
        }
        shift.order("third", () -> done.add("third"));
        gate.countDown();

        await().until(() -> done.contains("third"));
        assertThat(done).containsExactly("second", "third");
    }

    @Test
    void what_failed_is_not_promised_again_and_stops_nobody() {
        shift.order("broken", () -> {
            throw new IllegalStateException("no such file");
        });
        shift.order("linked", () -> {
            throw new UnsatisfiedLinkError("no such library");
        });
        shift.order("next", () -> done.add("next"));

        await().until(() -> done.contains("next"));
        assertThat(shift.order("broken", () -> done.add("broken"))).isFalse();
        assertThat(shift.order("linked", () -> done.add("linked"))).isFalse();
    }

    @Test
    void what_is_too_much_is_left_for_later() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        shift.order("first", gate::await);
        for (int i = 0; i < 2_000; i++) {
            String name = "order " + i;
            assertThat(shift.order(name, () -> done.add(name))).isTrue();
        }
        gate.countDown();

        await().until(() -> done.contains("order 0"));
        await().until(() -> {
            shift.order("order 1999", () -> done.add("order 1999"));
            return done.contains("order 1999");
        });
        assertThat(done).hasSizeLessThan(1_000).doesNotContain("order 1500");
    }

    @Test
    void the_same_may_be_ordered_again_when_it_is_done() {
        shift.order("again", () -> done.add("first"));
        await().until(() -> done.size() == 1);

        await().until(() -> {
            shift.order("again", () -> done.add("second"));
            return done.contains("second");
        });
    }
}
