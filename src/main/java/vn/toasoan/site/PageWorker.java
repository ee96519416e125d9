package vn.toasoan.site;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Does something with pages on a thread of its own, one after the other, and once for each however often it is asked before its turn. */
final class PageWorker {
    private static final Logger LOG = System.getLogger(PageWorker.class.getName());
    private static final long QUIET_MS = 60_000;

    /** What is done with a page. */
    @FunctionalInterface
    interface Work {
        void on(PageAddress address) throws Exception;
    }

    private final Set<PageAddress> queued = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<PageAddress> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Work work;
    private long quietUntil;

    PageWorker(String name, ManagedThreadFactory threads, Work work) {
        this.work = work;
        thread = threads.newThread(this::run);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
    }

    void queue(PageAddress address) {
        if (queued.add(address)) {
            queue.add(address);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                PageAddress address = queue.take();
                queued.remove(address);
                one(address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault that concerns many pages (no database, a full disk) is told once a minute. */
    private void one(PageAddress address) throws InterruptedException {
        try {
            work.on(address);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            long now = System.currentTimeMillis();
            if (now >= quietUntil) {
                quietUntil = now + QUIET_MS;
                LOG.log(Level.WARNING, () -> thread.getName() + " failed with " + address.path(), e);
            }
        }
    }

    void stop() {
        thread.interrupt();
    }
}
