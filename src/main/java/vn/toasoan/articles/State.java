package vn.toasoan.articles;

import vn.toasoan.platform.Messages;

/** Where an article stands on its way to the page. Which step leads where is data ({@link WorkflowStep}). */
public enum State {
    DRAFT,
    SUBMITTED,
    IN_EDIT,
    RETURNED,
    REVIEWED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    /** What the newsroom calls it: {@code Chờ biên tập}. */
    public String title() {
        return Messages.text("state." + name());
    }

    /** Whether its writer still holds it. */
    boolean withWriter() {
        return this == DRAFT || this == RETURNED;
    }
}
