package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.toasoan.platform.ChangeLog;

/** Tin nóng: what was published as such within the last hours. */
@ApplicationScoped
@Transactional
public class BreakingNews {
    /** So long after its first publication an article is news that breaks. */
    public static final Duration HOT = Duration.ofHours(3);

    private static final int MOST = 3;
    private static final int MOST_COOLED = 100;

    @Inject
    Newsstand newsstand;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** Newest first, at most {@value #MOST}. */
    public List<Teaser> now() {
        Instant now = clock.instant();
        return newsstand.breaking(now.minus(HOT), now, MOST);
    }

    /** That hours have passed is a change like any other: stored pages still show what cooled between these moments as hot. */
    void announceCooled(Instant from, Instant to) {
        List<Teaser> cooled = newsstand.breaking(from.minus(HOT), to.minus(HOT), MOST_COOLED);
        if (!cooled.isEmpty()) {
            changes.append("breaking.ended", cooled.stream().map(Teaser::id).toList());
        }
    }
}
