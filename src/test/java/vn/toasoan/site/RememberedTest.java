package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(NOON, Duration.ofSeconds(2));

    private final Remembered<Integer> remembered = new Remembered<>(Duration.ofSeconds(2));
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void it_is_made_once_in_its_time() {
        assertThat(remembered.get(NOON, made::incrementAndGet)).isEqualTo(1);
        assertThat(remembered.get(Clock.offset(NOON, Duration.ofMillis(1_999)), made::incrementAndGet))
                .isEqualTo(1);
        assertThat(remembered.get(LATER, made::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void where_it_cannot_be_made_the_old_one_stays() {
        remembered.get(NOON, made::incrementAndGet);

        assertThat(remembered.get(LATER, failing())).isEqualTo(1);
    }

    @Test
    void where_there_is_none_the_fault_is_told_and_the_next_tries_again() {
        assertThatThrownBy(() -> remembered.get(NOON, failing())).isInstanceOf(IllegalStateException.class);
        assertThat(remembered.get(NOON, made::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void who_comes_while_it_is_made_goes_on_with_the_old_one() throws InterruptedException {
        remembered.get(NOON, made::incrementAndGet);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread maker = Thread.ofVirtual()
                .start(() -> remembered.get(LATER, () -> {
                    begun.countDown();
                    await(end);
                    return made.incrementAndGet();
                }));
        begun.await();

        assertThat(remembered.get(LATER, failing())).isEqualTo(1);

        end.countDown();
        maker.join();
        assertThat(remembered.get(LATER, failing())).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Supplier<Integer> failing() {
        return () -> {
            throw new IllegalStateException("no database");
        };
    }
}
