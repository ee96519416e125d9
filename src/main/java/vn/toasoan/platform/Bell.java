package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/** Rings when a change was committed on this node, so that followers needn't wait for their next poll. */
@ApplicationScoped
class Bell {
    /**
     * A lock of its own, no synchronized methods: the container's proxy would be locked too, and who waits gives up the bell's
     * lock but not the proxy's, so that all others would wait for him.
     */
    private final Object lock = new Object();

    private long rings;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeLog.Written written) {
        synchronized (lock) {
            rings++;
            lock.notifyAll();
        }
    }

    long rings() {
        synchronized (lock) {
            return rings;
        }
    }

    /** Returns at once when it rang since {@code heard}, else when it rings or the time is over. */
    void await(long heard, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (lock) {
            for (long left = atMost.toMillis();
                    rings == heard && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                lock.wait(left);
            }
        }
    }
}
