package vn.toasoan.vietnamese;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long work keeps this thread busy, whatever else the machine does. */
final class CpuTime {

    private CpuTime() {}

    static Duration of(Runnable work) {
        long start = now();
        work.run();
        return Duration.ofNanos(now() - start);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
