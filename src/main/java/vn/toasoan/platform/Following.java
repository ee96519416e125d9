package vn.toasoan.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs followers of the change log, each on a thread of its own: woken by a commit on this node, else by the next poll. None
 * begins before the server has deployed the application: at the end of that it closes the application's libraries for a
 * moment, and a class that is loaded in this moment is lost until the next start.
 */
@ApplicationScoped
public class Following {
    private static final Logger LOG = System.getLogger(Following.class.getName());
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration DEPLOYMENT_POLL = Duration.ofMillis(20);

    /** Reads on from where it stands and applies what is new. */
    @FunctionalInterface
    public interface Follower {
        /** @return true when there may be more to apply at once */
        boolean step() throws Exception;
    }

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Bell bell;

    private final List<Thread> running = new CopyOnWriteArrayList<>();

    public void start(String name, Follower follower) {
        Thread thread = threads.newThread(() -> follow(name, follower));
        thread.setName("follower-" + name);
        thread.setDaemon(true);
        running.add(thread);
        thread.start();
    }

    private void follow(String name, Follower follower) {
        try {
            while (Boolean.getBoolean("toasoan.deploying")) {
                Thread.sleep(DEPLOYMENT_POLL);
            }
            while (!Thread.currentThread().isInterrupted()) {
                long heard = bell.rings();
                if (!step(name, follower)) {
                    bell.await(heard, POLL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A follower survives any fault: it stays where it stood and tries again at the next poll. */
    private static boolean step(String name, Follower follower) throws InterruptedException {
        try {
            return follower.step();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, () -> "Follower " + name + " failed and will try again", e);
            return false;
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(Thread::interrupt);
    }
}
