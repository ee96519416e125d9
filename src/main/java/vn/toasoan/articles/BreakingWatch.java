package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.toasoan.platform.Following;

/** Notices, some seconds late, that news no longer breaks. What cooled while the program stood still stands on no stored page. */
@ApplicationScoped
class BreakingWatch {
    private static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    BreakingNews breaking;

    @Inject
    Following following;

    @Inject
    Clock clock;

    private Instant looked;

    void start(@Observes Startup startup) {
        looked = clock.instant();
        following.start("breaking-news", this::step);
    }

    private boolean step() {
        Instant now = clock.instant();
        if (!now.isBefore(looked.plus(LOOK))) {
            breaking.announceCooled(looked, now);
            looked = now;
        }
        return false;
    }
}
