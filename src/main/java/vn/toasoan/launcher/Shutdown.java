package vn.toasoan.launcher;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What must be ended when the launcher goes, the last started first. Runs as the JVM's shutdown hook. */
final class Shutdown extends Thread {
    /** Starting something. */
    interface Start {
        void run() throws IOException;
    }

    /** Something that leaves processes and files behind. */
    interface Work {
        void run(Shutdown shutdown) throws IOException;
    }

    private final Deque<Runnable> steps = new ConcurrentLinkedDeque<>();
    private boolean begun;

    Shutdown() {
        super("shutdown");
    }

    /**
     * Does the work; whatever it leaves behind ends with this JVM.
     *
     * @return the exit code
     */
    static int after(Work work) {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(shutdown);
        try {
            work.run(shutdown);
            return 0;
        } catch (Stop | IOException e) {
            shutdown.waitIfBegun();
            throw e instanceof Stop ? (Stop) e : Stop.fault("fault", e);
        }
    }

    /** Adds a step to what will be done; the latest added is done first. */
    void add(Runnable step) {
        steps.push(step);
    }

    /** Starts something, unless the end has begun: nothing may be started behind its back. */
    synchronized void unlessBegun(Start start) throws IOException {
        if (begun) {
            throw new IOException("shutting down");
        }
        start.run();
    }

    /** Never returns once the end has begun: what goes wrong from then on is part of it and nothing to speak of. */
    void waitIfBegun() {
        while (begun()) {
            try {
                join();
            } catch (InterruptedException e) {
                // The end can't be left.
                continue;
            }
        }
    }

    private synchronized boolean begun() {
        return begun;
    }

    @Override
    public void run() {
        synchronized (this) {
            begun = true;
        }
        for (Runnable step : steps) {
            step.run();
        }
    }
}
