package vn.toasoan.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads in their course.
 *
 * @param most of one step, at least 1: a bar is as long as its part of it
 */
public record ReadSeries(List<Step> steps, long total, long most) {
    /** @param from the first moment of the hour or day */
    public record Step(Instant from, long reads) {}

    /**
     * @param starts of the steps, in order, each ends where the next begins
     * @param reads by moments, none of them before the first step
     */
    static ReadSeries of(List<Instant> starts, Map<Instant, Long> reads) {
        TreeMap<Instant, Long> sums = new TreeMap<>();
        starts.forEach(start -> sums.put(start, 0L));
        reads.forEach((moment, count) -> sums.merge(sums.floorKey(moment), count, Long::sum));
        return new ReadSeries(
                sums.entrySet().stream()
                        .map(step -> new Step(step.getKey(), step.getValue()))
                        .toList(),
                sums.values().stream().mapToLong(Long::longValue).sum(),
                sums.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    public ReadSeries {
        most = Math.max(1, most);
    }
}
