package vn.toasoan.readership;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Articles by their reads of the last day; where too few were read, of the last three days, of the last week. A read weighs half
 * after {@link #HALF_LIFE}, so that what is read now rises above what was read this morning.
 */
final class Ranking {
    static final Duration HALF_LIFE = Duration.ofHours(8);
    static final List<Duration> SPANS = List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

    private final Instant now;
    private final List<Map<Long, Double>> scores =
            SPANS.stream().<Map<Long, Double>>map(span -> new HashMap<>()).toList();

    Ranking(Instant now) {
        this.now = now;
    }

    /** The first moment that a ranking looks at. */
    static Instant since(Instant now) {
        return now.minus(SPANS.getLast());
    }

    void add(ReadHour hour, long reads) {
        Duration age = Duration.between(hour.hour(), now);
        double score = reads * Math.pow(0.5, (double) Math.max(0, age.toSeconds()) / HALF_LIFE.toSeconds());
        for (int i = 0; i < SPANS.size(); i++) {
            if (age.compareTo(SPANS.get(i)) <= 0) {
                scores.get(i).merge(hour.article(), score, Double::sum);
            }
        }
    }

    /** The most read first; of equal ones the later published, which has the higher number. */
    List<Long> top(int size, LongPredicate wanted) {
        List<Long> top = List.of();
        for (int i = 0; i < SPANS.size() && top.size() < size; i++) {
            top = top(scores.get(i), size, wanted);
        }
        return top;
    }

    private static List<Long> top(Map<Long, Double> scores, int size, LongPredicate wanted) {
        List<Map.Entry<Long, Double>> entries = new ArrayList<>(scores.entrySet());
        entries.sort(Map.Entry.<Long, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed());
        return entries.stream()
                .map(Map.Entry::getKey)
                .filter(wanted::test)
                .limit(size)
                .toList();
    }
}
