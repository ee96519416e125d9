package vn.toasoan.search;

import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Query;

/**
 * The prior for what is new, added to a score: half / (half + age) of a small share of what a perfect match scores. It decides
 * among equals and moves near-equals, no more. News ages fast at first and then hardly.
 */
final class Recency {
    private static final double SHARE = 0.05;
    /** The age at which half of the gain is left. */
    private static final Duration HALF = Duration.ofDays(180);

    private Recency() {}

    /** @param most about what a perfect match scores; the prior is never more than a twentieth of it */
    static Query query(Instant now, double most) {
        float weight = (float) Math.max(SHARE * most, Float.MIN_NORMAL);
        return LongField.newDistanceFeatureQuery(
                ArticleDocument.PUBLISHED_AT, weight, now.toEpochMilli(), HALF.toMillis());
    }
}
