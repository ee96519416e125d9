package vn.toasoan.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;

/**
 * What readers read most just now (đọc nhiều). The order is kept in memory and follows the reads behind the readers' backs: pages never
 * wait for it. It changes at most once in {@link #PACE}, together with a row of the change log ({@code reads.changed}) by which
 * stored pages are made anew.
 */
@ApplicationScoped
public class MostRead {
    static final Duration PACE = Duration.ofMinutes(5);

    @Inject
    Charting charting;

    @Inject
    Newsstand newsstand;

    @Inject
    Clock clock;

    private volatile Charts shown = Charts.NONE;
    private Instant announced = Instant.EPOCH;

    /** At most ten, the most read first; what was taken off the page meanwhile is left out. */
    public List<Teaser> overall() {
        return teasers(shown.overall());
    }

    /** Of a section and those below it, likewise. */
    public List<Teaser> in(Section section) {
        return teasers(shown.of(section.slug()));
    }

    private List<Teaser> teasers(List<Long> ids) {
        Map<Long, Teaser> published = newsstand.teasers(ids);
        return ids.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /**
     * Looks whether the order is another now. Called by one thread.
     *
     * @return false when it is too early to look
     */
    boolean renew() {
        Instant now = clock.instant();
        if (now.isBefore(announced.plus(PACE))) {
            return false;
        }
        Charts before = shown;
        Charts charts = charting.charts(now);
        List<String> changed = charts.changesSince(before);
        if (!changed.isEmpty()) {
            show(charts, before, changed);
            announced = now;
        }
        return true;
    }

    /** Shown before it is announced: who hears of it must find it. */
    private void show(Charts charts, Charts before, List<String> changed) {
        shown = charts;
        try {
            charting.announce(changed);
        } catch (RuntimeException e) {
            shown = before;
            throw e;
        }
    }
}
