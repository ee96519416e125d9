package vn.toasoan.speed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Asks a server by several clients at once. */
final class Load {
    private Load() {}

    /** A client of its own; asks by the number of its question. */
    @FunctionalInterface
    interface Asker {
        void ask(int number) throws Exception;
    }

    /** @return answers a second, of clients that ask as fast as they get answers */
    static double rate(int clients, Duration time, IntFunction<Asker> client) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        long start = System.nanoTime();
        together(clients, number -> () -> {
            Asker asker = client.apply(number);
            while (System.nanoTime() - start < time.toNanos()) {
                asker.ask(asked.getAndIncrement());
            }
            return null;
        });
        return asked.get() / ((System.nanoTime() - start) / 1e9);
    }

    /** @return milliseconds of each answer, sorted; counted from when it should have been asked, whether a client was free or not */
    static double[] times(int clients, int perSecond, Duration time, IntFunction<Asker> client) throws Exception {
        int many = (int) (perSecond * time.toSeconds());
        double[] times = new double[many];
        AtomicInteger asked = new AtomicInteger();
        long start = System.nanoTime();
        together(clients, number -> () -> {
            Asker asker = client.apply(number);
            for (int turn = asked.getAndIncrement(); turn < many; turn = asked.getAndIncrement()) {
                long due = start + turn * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                asker.ask(turn);
                times[turn] = (System.nanoTime() - due) / 1e6;
            }
            return null;
        });
        Arrays.sort(times);
        return times;
    }

    private static void together(int clients, IntFunction<Callable<Void>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Void>> all =
                    threads.invokeAll(IntStream.range(0, clients).mapToObj(work).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
