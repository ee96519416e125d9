package vn.toasoan.site;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import vn.toasoan.platform.Problem;

/** Makes pages of the cache anew, while their old copies are still handed out. */
@ApplicationScoped
class Refresher {
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
