package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import vn.toasoan.platform.Following;

/** Publishes at the appointed time, at most a second late. */
@ApplicationScoped
class Schedule {
    @Inject
    Workflow workflow;

    @Inject
    Following following;

    void start(@Observes Startup startup) {
        following.start("schedule", workflow::publishNextDue);
    }
}
