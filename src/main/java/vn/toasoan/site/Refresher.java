package vn.toasoan.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import vn.toasoan.platform.Problem;

/** Makes pages of the cache anew, one after the other, while their old copies are still handed out. */
@ApplicationScoped
class Refresher {
    private static final Logger LOG = System.getLogger(Refresher.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    PageCache cache;

    private final Set<PageAddress> queued = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<PageAddress> queue = new LinkedBlockingQueue<>();
    private Thread thread;

    void start(@Observes Startup startup) {
        thread = threads.newThread(this::work);
        thread.setName("page-refresher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Once, however often it is asked for before its turn. */
    void queue(PageAddress address) {
        if (queued.add(address)) {
            queue.add(address);
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                PageAddress address = queue.take();
                queued.remove(address);
                refresh(address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh(PageAddress address) {
        try {
            cache.refresh(address);
        } catch (Problem | RedirectionException e) {
            // There is no such page any more, or it is elsewhere: who asks is told so.
            cache.drop(address);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "The old copy of " + address.path() + " stays", e);
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
