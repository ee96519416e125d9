package vn.toasoan.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.toasoan.platform.Problem;

/** Makes pages of the cache anew, while their old copies are still handed out. */
@ApplicationScoped
class Refresher {
    private static final Duration A_MOMENT = Duration.ofMillis(3);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    PageCache cache;

    private PageWorker worker;

    void start(@Observes Startup startup) {
        worker = new PageWorker("page-refresher", threads, this::refresh);
    }

    void queue(PageAddress address) {
        worker.queue(address);
    }

    /** A page that can't be made for a fault of ours stays as it was. */
    private void refresh(PageAddress address) {
        if (cache.isResting(address)) {
            worker.queue(address);
            LockSupport.parkNanos(A_MOMENT.toNanos());
            return;
        }
        try {
            cache.refresh(address);
        } catch (Problem | RedirectionException e) {
            // There is no such page any more, or it is elsewhere: who asks is told so.
            cache.drop(address);
        }
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }
}
