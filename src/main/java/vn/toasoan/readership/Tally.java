package vn.toasoan.readership;

import java.util.HashMap;
import java.util.Map;

/** Reads that aren't written yet, for many threads; of bounded size. */
final class Tally {
    private final int most;
    private Map<ReadHour, Long> reads = new HashMap<>();

    /** @param most how many articles and hours it holds */
    Tally(int most) {
        this.most = most;
    }

    /** @return false when there is no room for another article */
    synchronized boolean add(ReadHour hour) {
        return add(hour, 1);
    }

    /** All, and begins anew. */
    synchronized Map<ReadHour, Long> take() {
        Map<ReadHour, Long> taken = reads;
        reads = new HashMap<>();
        return taken;
    }

    /** What was taken and couldn't be written. */
    synchronized void putBack(Map<ReadHour, Long> taken) {
        taken.forEach(this::add);
    }

    private boolean add(ReadHour hour, long more) {
        if (reads.size() >= most && !reads.containsKey(hour)) {
            return false;
        }
        reads.merge(hour, more, Long::sum);
        return true;
    }
}
