package vn.toasoan.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * While the database is away every request has to hear so at once: EclipseLink would try three times, five seconds apart, and threads that wait
 * are missing to readers whose pages are there. One more try stays, for connections that a restarted database left behind.
 */
public class QuickRefusal implements SessionCustomizer {
    private static final int TRIES = 1;
    private static final int APART_MS = 50;

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(TRIES);
        session.getLogin().setDelayBetweenConnectionAttempts(APART_MS);
    }
}
