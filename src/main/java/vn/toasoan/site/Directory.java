package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Problem;

/**
 * The paper's sections and localities, which stand on every page: kept in memory until a section changes, or for a minute, since
 * localities come with articles. While the database can't be asked, as they last were.
 */
@ApplicationScoped
class Directory {
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** @param menu sections of the first level in the paper's order, with those below them */
    record Listing(List<Frame.MenuEntry> menu, List<Locality> localities, long readAt) {}

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    private volatile Listing known;
    private volatile boolean outdated;

    Listing listing() {
        Listing last = known;
        long now = clock.millis();
        if (last != null && !outdated && now - last.readAt() < KEPT.toMillis()) {
            return last;
        }
        try {
            outdated = false;
            known = new Listing(Frame.MenuEntry.of(sections.all()), topics.localities(), now);
            return known;
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            if (last == null) {
                throw e;
            }
            return last;
        }
    }

    /** A section has changed. */
    void forget() {
        outdated = true;
    }
}
