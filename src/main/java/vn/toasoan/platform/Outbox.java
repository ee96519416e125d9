package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Tells others outside what the change log says, on a thread for each. How far each was told is in the database: it survives
 * any end of the server, and of several nodes one tells. What isn't taken is told again after pauses that grow; an end in the
 * very moment between the other side's answer and its keeping is the only way to be told twice.
 */
@ApplicationScoped
public class Outbox {
    static final int MOST_AT_ONCE = 10_000;
    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    OutboxRows rows;

    @Inject
    Clock clock;

    public void start(Correspondent to) {
        following.start("outbox-" + to.name(), () -> step(to));
    }

    /** @return whether there may be more to tell at once */
    boolean step(Correspondent to) throws SQLException, InterruptedException {
        if (!isDue(rows.standing(to.name()))) {
            return false;
        }
        try (OutboxRows.Turn turn = rows.turn(to.name())) {
            // Another node may have told it all in between.
            OutboxRows.Standing standing = rows.standing(to.name());
            return turn.ours() && isDue(standing) && tell(to, standing);
        }
    }

    private boolean isDue(OutboxRows.Standing standing) {
        return !standing.pauses(clock.instant())
                && !changes.after(standing.told(), 1).isEmpty();
    }

    private boolean tell(Correspondent to, OutboxRows.Standing standing) throws InterruptedException {
        List<Change> news = changes.after(standing.told(), MOST_AT_ONCE);
        try {
            to.tell(news);
        } catch (InterruptedException e) {
            throw e;
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "{0} refused {1} changes: {2}", to.name(), news.size(), e.getMessage());
        } catch (Exception e) {
            putOff(to, standing.failures() + 1, e);
            return false;
        }
        rows.advance(to.name(), news.getLast().cursor());
        return news.size() == MOST_AT_ONCE;
    }

    private void putOff(Correspondent to, int failures, Exception why) {
        Duration pause = pause(failures);
        LOG.log(Level.WARNING, "{0} wasn''t told, the next try is in {1} s: {2}", to.name(), pause.toSeconds(), why);
        Instant next = clock.instant().plus(pause);
        rows.putOff(to.name(), failures, next);
    }

    /** Twice as long after each failure, up to the longest. */
    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
