package vn.toasoan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final String DEPLOYING = "toasoan.deploying";

    private final Following following = new Following();

    FollowingTest() {
        following.threads = new PlainThreads();
        following.bell = new Bell();
    }

    @AfterEach
    void stop() {
        following.stop();
        System.clearProperty(DEPLOYING);
    }

    @Test
    void no_follower_begins_before_the_application_is_deployed() throws InterruptedException {
        System.setProperty(DEPLOYING, "true");
        CountDownLatch begun = new CountDownLatch(1);
        following.start("early", () -> {
            begun.countDown();
            return false;
        });

        assertThat(begun.await(200, TimeUnit.MILLISECONDS)).isFalse();
        System.setProperty(DEPLOYING, "false");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_follower_goes_on_after_a_fault() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        following.start("faulty", () -> {
            three.countDown();
            if (steps.incrementAndGet() == 1) {
                throw new IllegalStateException("Once only");
            }
            return true;
        });

        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static final class PlainThreads implements ManagedThreadFactory {
        @Override
        public Thread newThread(Runnable task) {
            return new Thread(task);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }
}
