package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.toasoan.articles.Placements;
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
    Placements placements;

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
            // The cache is empty at first: what was before concerns no page.
            cursor = changes.end();
        }
        ChangeLog.News news = changes.news(cursor, BATCH);
        apply(Stream.concat(news.awaited().stream(), news.settled().stream())
                .filter(seen::add)
                .toList());
        if (!news.settled().isEmpty()) {
            cursor = news.settled().getLast().cursor();
        }
        return news.settled().size() == BATCH;
    }

    private void apply(List<Change> fresh) {
        List<String> changed = new ArrayList<>();
        List<Long> moved = new ArrayList<>();
        for (Change change : fresh) {
            switch (change.kind()) {
                case "article.withdrawn" -> {
                    cache.gone(Set.of(SurrogateKey.article(change.articleId())));
                    moved.add(change.articleId());
                }
                case "article.published", "manuscript.moved" -> {
                    changed.add(SurrogateKey.article(change.articleId()));
                    moved.add(change.articleId());
                }
                // Whether an article takes comments is said with its text, and holds at once.
                case "comment.posted", "comment.removed", "manuscript.saved" ->
                    changed.add(SurrogateKey.comments(change.articleId()));
                case "section.changed" -> {
                    directory.forget();
                    changed.add(SurrogateKey.SECTIONS);
                }
                // Its subject is the key itself.
                case "reads.changed" -> changed.add(change.subject());
                case "breaking.ended" -> changed.add(SurrogateKey.BREAKING);
                case "weather.changed" -> changed.add(SurrogateKey.WEATHER);
                default -> {}
            }
        }
        if (!moved.isEmpty()) {
            changed.addAll(SurrogateKey.of(placements.of(moved)));
        }
        if (!changed.isEmpty()) {
            cache.changed(changed);
        }
    }
}
