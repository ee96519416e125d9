package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/** Rings when a change was committed on this node, so that followers needn't wait for their next poll. */
@ApplicationScoped
class Bell {
    private long rings;

    synchronized void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeLog.Written written) {
        rings++;
        notifyAll();
    }

    synchronized long rings() {
        return rings;
    }

    /** Returns at once when it rang since {@code heard}, else when it rings or the time is over. */
    synchronized void await(long heard, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); rings == heard && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
