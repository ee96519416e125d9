package vn.toasoan.readership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.toasoan.platform.Network;

/**
 * Counts reads in memory: nobody waits for the database. What was counted since the last batch, some seconds of it, is lost
 * when the server is killed.
 */
@ApplicationScoped
public class ReadCounter {
    /** An address can't push an article: mobile carriers put many readers behind one, which lowers all articles alike. */
    static final Duration AGAIN = Duration.ofMinutes(30);

    /** Articles a minute and address; nobody reads faster, who does wants to fill the memory. */
    static final int A_MINUTE = 60;

    private static final int MOST_HOURS = 20_000;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_ADDRESSES = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whose visits aren't reads; the cheap reasons first. */
    private final List<Predicate<Visit>> refusals = List.of(
            visit -> !visit.fromOurPage(),
            Visit::ahead,
            visit -> Robots.includes(visit.userAgent()),
            this::tooMany,
            this::again);

    private final Cache<String, Boolean> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(AGAIN)
            .ticker(this::nanos)
            .build();

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .ticker(this::nanos)
            .build();

    private final Tally tally = new Tally(MOST_HOURS);

    @Inject
    Clock clock;

    /** @return whether it counts as a read; whether there is such an article is asked when it is written */
    public boolean count(Visit visit) {
        return refusals.stream().noneMatch(refusal -> refusal.test(visit))
                && tally.add(ReadHour.at(visit.article(), clock.instant()));
    }

    /** What was counted since the last time. */
    Map<ReadHour, Long> take() {
        return tally.take();
    }

    /** What was taken and couldn't be written, to be taken again. */
    void putBack(Map<ReadHour, Long> taken) {
        tally.putBack(taken);
    }

    private boolean tooMany(Visit visit) {
        return !addresses.get(Network.of(visit.address()), network -> bucket()).tryConsume(1);
    }

    private boolean again(Visit visit) {
        String who = Network.of(visit.address()) + " " + visit.article();
        return remembered.asMap().putIfAbsent(who, Boolean.TRUE) != null;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, MINUTE))
                .withCustomTimePrecision(new ClockMeter())
                .build();
    }

    private long nanos() {
        return clock.millis() * 1_000_000;
    }

    private final class ClockMeter implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
