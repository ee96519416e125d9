package vn.toasoan.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.toasoan.platform.Following;

/** Writes what was counted, makes the charts of it and tidies up, each in its time. */
@ApplicationScoped
class ReadKeeping {
    private static final Logger LOG = System.getLogger(ReadKeeping.class.getName());
    private static final Duration BATCH = Duration.ofSeconds(5);
    private static final Duration CHARTS = Duration.ofMinutes(1);

    /** Where nothing is read on this node, the hours go on all the same, and other nodes' reads. */
    private static final Duration CHARTS_ANYWAY = Duration.ofMinutes(10);

    private static final Duration TIDYING = Duration.ofHours(6);

    @Inject
    ReadCounter counter;

    @Inject
    ReadBook book;

    @Inject
    MostRead mostRead;

    @Inject
    Following following;

    @Inject
    Clock clock;

    private Instant written = Instant.EPOCH;
    private Instant charted = Instant.EPOCH;
    private Instant tidied = Instant.EPOCH;
    private boolean news;

    void start(@Observes Startup startup) {
        following.start("reads", this::step);
    }

    private boolean step() {
        Instant now = clock.instant();
        if (over(written, BATCH, now)) {
            written = now;
            news |= write();
        }
        if (over(charted, news ? CHARTS : CHARTS_ANYWAY, now)) {
            charted = now;
            news &= !mostRead.renew();
        }
        if (over(tidied, TIDYING, now)) {
            tidied = now;
            book.fold(now);
        }
        return false;
    }

    private static boolean over(Instant last, Duration time, Instant now) {
        return !now.isBefore(last.plus(time));
    }

    /** @return whether there was anything to write; what can't be written is kept for the next time */
    private boolean write() {
        Map<ReadHour, Long> batch = counter.take();
        try {
            if (!batch.isEmpty()) {
                book.write(batch);
            }
            return !batch.isEmpty();
        } catch (RuntimeException e) {
            counter.putBack(batch);
            throw e;
        }
    }

    /** While everything that is needed for writing is still there. */
    void end(@Observes Shutdown shutdown) {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The last seconds' reads are lost", e);
        }
    }
}
