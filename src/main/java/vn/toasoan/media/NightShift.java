package vn.toasoan.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does one after another what no reader shall wait for. What is ordered again while it waits is done once. */
@ApplicationScoped
class NightShift {
    private static final Logger LOG = System.getLogger(NightShift.class.getName());
    private static final int MOST_WAITING = 500;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofHours(1);

    /** A piece of work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    @Resource
    ManagedThreadFactory threads;

    private final Set<String> ordered = ConcurrentHashMap.newKeySet();
    private final Cache<String, Boolean> failed =
            Caffeine.newBuilder().expireAfterWrite(BEFORE_ANOTHER_TRY).build();
    private ThreadPoolExecutor worker;

    @PostConstruct
    void begin() {
        begin(threads);
    }

    /** One thread, which goes home when there is nothing to do. */
    void begin(ThreadFactory hands) {
        worker = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> hand(hands, work));
        worker.allowCoreThreadTimeOut(true);
    }

    private static Thread hand(ThreadFactory hands, Runnable work) {
        Thread hand = hands.newThread(work);
        hand.setName("photos-night-shift");
        hand.setDaemon(true);
        return hand;
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    /**
     * Takes an order, unless the same is waiting or in work already, or too much is.
     *
     * @param name what is ordered
     * @return false when it failed not long ago, so that nothing is to be expected
     */
    boolean order(String name, Work work) {
        if (failed.getIfPresent(name) != null) {
            return false;
        }
        if (ordered.add(name)) {
            try {
                worker.execute(() -> carryOut(name, work));
            } catch (RejectedExecutionException e) {
                ordered.remove(name);
            }
        }
        return true;
    }

    private void carryOut(String name, Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError e) {
            failed.put(name, true);
            LOG.log(Level.WARNING, "Not made, photos stay as they are: " + name, e);
        } finally {
            ordered.remove(name);
        }
    }
}
