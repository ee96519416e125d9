package vn.toasoan.platform;

import java.util.List;

/** Somebody outside who is told what changes, by an {@link Outbox}. */
public interface Correspondent {
    /** How far it has been told is stored under this name; one with a new name is told only what comes from now on. */
    String name();

    /**
     * Returns when the other side has taken the news. What doesn't concern it, it isn't told.
     *
     * @param changes in the log's order, never none, at most {@value Outbox#MOST_AT_ONCE}
     * @throws Refusal it will never take them: they are passed over
     * @throws Exception not now: it is told again after a pause, together with what has come since
     */
    void tell(List<Change> changes) throws Exception;
}
