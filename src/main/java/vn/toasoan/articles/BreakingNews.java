package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.toasoan.platform.ChangeLog;

/** Tin nóng: what was published as such within the last hours. */
@ApplicationScoped
@Transactional
public class BreakingNews {
    /** So long after its first publication an article is news that breaks. */
    public static final Duration HOT = Duration.ofHours(3);

    private static final int MOST = 3;

    @Inject
    Newsstand newsstand;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** Newest first, at most {@value #MOST}. */
    public List<Teaser> now() {
        return newsstand.breaking(clock.instant().minus(HOT), MOST);
    }

    /** That hours have passed is a change like any other: stored pages still show it as hot. */
    void cooled(List<Long> ids) {
        changes.append("breaking.ended", ids);
    }
}
