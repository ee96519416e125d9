package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Following;
import vn.toasoan.web.ThemeChanged;

/** Follows the change log, and the files of the site, so that the cache drops just the pages that a change touches. */
@ApplicationScoped
class PageFollower {
    private static final int BATCH = 500;

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    TouchedKeys keys;

    @Inject
    PageCache cache;

    @Inject
    Directory directory;

    @Inject
    SiteFiles files;

    private final SeenChanges seen = new SeenChanges();
    private Cursor cursor;

    void start(@Observes Startup startup) {
        following.start("page-cache", this::step);
    }

    void themeChanged(@Observes ThemeChanged event) {
        cache.allChanged();
    }

    private boolean step() {
        if (files.changed()) {
            cache.allChanged();
        }
        if (cursor == null) {
            // What was before concerns no page but those that were made while the server started.
            cursor = changes.end();
            cache.allChanged();
        }
        ChangeLog.News news = changes.news(cursor, BATCH);
        take(Stream.concat(news.awaited().stream(), news.settled().stream()).toList());
        if (!news.settled().isEmpty()) {
            cursor = news.settled().getLast().cursor();
        }
        return news.settled().size() == BATCH;
    }

    /** Those that weren't taken before. */
    void take(List<Change> some) {
        synchronized (seen) {
            takeFresh(some);
        }
    }

    private void takeFresh(List<Change> some) {
        List<Change> fresh = some.stream().filter(seen::isNew).toList();
        if (fresh.isEmpty()) {
            return;
        }
        Touched touched = keys.of(fresh);
        if (touched.changed().contains(SurrogateKey.SECTIONS)) {
            directory.forget();
        }
        cache.gone(touched.gone());
        cache.changed(touched.changed());
        // Not before: what couldn't be looked up for want of a database comes again.
        fresh.forEach(seen::add);
    }
}
