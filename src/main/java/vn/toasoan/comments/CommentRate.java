package vn.toasoan.comments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Network;
import vn.toasoan.platform.Problem;

/** How many comments and language checks an address may send a minute; a restart forgives. */
@ApplicationScoped
class CommentRate {
    /** A form checks the text while it is written, so checks may come more often than comments. */
    private static final int CHECKS_A_COMMENT = 4;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    private final Cache<String, Bucket> comments = buckets();
    private final Cache<String, Bucket> checks = buckets();

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
    }

    Optional<Verdict> underRate(Submission submission) {
        return takes(comments, submission.actor(), configuration.commentRate())
                ? Optional.empty()
                : Optional.of(Verdict.refuse(429, "too-many-comments"));
    }

    /**
     * Counts language checks by strangers; people of the newsroom aren't limited.
     *
     * @throws Problem {@code too-many-checks} (429)
     */
    void takeCheck(Actor actor) {
        if (!actor.signedIn() && !takes(checks, actor, configuration.commentRate() * CHECKS_A_COMMENT)) {
            throw Problem.of(429, "too-many-checks");
        }
    }

    private boolean takes(Cache<String, Bucket> buckets, Actor actor, int rate) {
        return rate <= 0
                || buckets.get(Network.of(actor.address()), key -> bucket(rate)).tryConsume(1);
    }

    private Bucket bucket(int rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, MINUTE))
                .withCustomTimePrecision(new ClockMeter())
                .build();
    }

    private final class ClockMeter implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
