package vn.toasoan.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks, waits, and then insists. */
final class Ending {
    private Ending() {}

    /** Asks by the system's usual request to end. */
    static void terminate(ProcessHandle process, Duration patience) {
        process.destroy();
        insist(process, patience);
    }

    /** Asks, and gives it time, but doesn't insist. */
    static void ask(ProcessHandle process, Duration patience) {
        process.destroy();
        gone(process, patience);
    }

    /** PostgreSQL's fast shutdown: SIGINT rolls back what is open; SIGTERM would wait for every client to leave. */
    static void interrupt(ProcessHandle process, Duration patience) {
        if (!Tools.windows()) {
            // The shell's own kill is there even where the program isn't.
            Tools.succeeds("sh", "-c", "kill -INT " + process.pid());
            insist(process, patience);
        } else {
            terminate(process, patience);
        }
    }

    private static void insist(ProcessHandle process, Duration patience) {
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
