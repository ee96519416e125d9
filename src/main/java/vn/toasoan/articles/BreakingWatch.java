package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.toasoan.platform.Following;

/** Notices, some seconds late, that news no longer breaks. What cooled while the program stood still stands on no stored page. */
@ApplicationScoped
class BreakingWatch {
    private static final Duration LOOK = Duration.ofSeconds(20);

    @Inject
    BreakingNews breaking;

    @Inject
    Following following;

    @Inject
    Clock clock;

    private Instant looked = Instant.EPOCH;
    private List<Long> hot = List.of();

    void start(@Observes Startup startup) {
        following.start("breaking-news", this::step);
    }

    private boolean step() {
        Instant now = clock.instant();
        if (now.isBefore(looked.plus(LOOK))) {
            return false;
        }
        looked = now;
        List<Long> stillHot = breaking.now().stream().map(Teaser::id).toList();
        List<Long> cooled = hot.stream().filter(id -> !stillHot.contains(id)).toList();
        if (!cooled.isEmpty()) {
            breaking.cooled(cooled);
        }
        hot = stillHot;
        return false;
    }
}
