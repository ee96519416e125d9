package vn.toasoan.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.toasoan.platform.Configuration;

/** Puts the pages of the cache on the shelf, and finds them there again. */
@ApplicationScoped
class Shelving {
    /** Some two gigabytes. */
    private static final int MOST = 150_000;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedScheduledExecutorService schedule;

    @Inject
    Configuration configuration;

    @Inject
    PageCache cache;

    @Inject
    Clock clock;

    private PageShelf shelf;
    private PageWorker worker;

    void start(@Observes Startup startup) {
        shelf = new PageShelf(configuration.home().resolve("pages"), MOST);
        worker = new PageWorker("page-shelving", threads, this::put);
        long begin = clock.millis();
        // What changed while nobody looked isn't known: a start begins with none.
        schedule.execute(() -> shelf.clearBefore(begin));
        schedule.scheduleWithFixedDelay(() -> shelf.clear(clock.millis()), 1, 1, TimeUnit.HOURS);
    }

    void queue(PageAddress address) {
        if (!address.isPersonal()
                && address.query().isEmpty()
                && address.version().isEmpty()) {
            worker.queue(address);
        }
    }

    private void put(PageAddress address) throws Exception {
        PageCopy copy = cache.copy(address);
        if (copy != null) {
            shelf.put(address, copy);
        }
    }

    Optional<PageCopy> find(PageAddress address) {
        return shelf.find(address, clock.millis());
    }

    @PreDestroy
    void stop() {
        worker.stop();
    }
}
