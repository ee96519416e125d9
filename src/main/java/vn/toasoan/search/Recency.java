package vn.toasoan.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/**
 * The prior for what is new: 1 + {@value #MOST} · half / (half + age). It decides among equals and moves near-equals, no more:
 * an article of today is worth a fifth more than one of long ago, one of half a year ago a tenth.
 */
final class Recency extends DoubleValuesSource {
    private static final double MOST = 0.2;
    /** The age at which half of the gain is left. News ages fast at first and then hardly. */
    private static final double HALF = Duration.ofDays(180).toMillis();

    private final long now;

    /** @param now milliseconds since 1970 */
    Recency(long now) {
        this.now = now;
    }

    /** @param age in milliseconds; what is yet to come is as new as can be */
    static double factor(long age) {
        return 1 + MOST * HALF / (HALF + Math.max(0, age));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues published = DocValues.getNumeric(leaf.reader(), ArticleDocument.AGE);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return factor(now - published.longValue());
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return published.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recency that && that.now == now;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Recency.class, now);
    }

    @Override
    public String toString() {
        return "recency(" + now + ")";
    }
}
