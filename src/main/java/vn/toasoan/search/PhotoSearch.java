package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.toasoan.articles.Sight;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/**
 * Finds the newsroom's photos, by their own words and by what articles say of them. Everybody of the newsroom sees all photos;
 * by what a draft says of one only those find it who see the draft.
 */
@ApplicationScoped
public class PhotoSearch {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(5);

    @Inject
    IndexFollower follower;

    @Inject
    Photos photos;

    @Inject
    Clock clock;

    /** Whether all can be found; it is false while the index is built anew. */
    public boolean ready() {
        return index().ready();
    }

    /**
     * The photos that answer the request, best or newest first; all of them, newest first, where it asks for nothing, even those
     * that aren't in the index yet.
     *
     * @throws Problem {@code unauthorized}, 503 {@code search-not-ready}
     */
    public PhotoResults find(Actor actor, PhotoRequest request) {
        actor.mustBeSignedIn();
        return request.asks()
                ? found(Sight.of(actor), request)
                : newest(actor, request.words().page());
    }

    private PhotoResults found(Sight sight, PhotoRequest request) {
        PhotoFinder.Found found =
                index().ask(searcher -> new PhotoFinder(searcher, clock.instant(), sight).find(request));
        Finder.Found all = found.all();
        Map<Long, Photo> kept =
                photos.all(found.page().stream().map(ArticleDocument::id).toList());
        List<PhotoHit> items = found.page().stream()
                .filter(stored -> kept.containsKey(ArticleDocument.id(stored)))
                .map(stored -> PhotoRendering.hit(kept.get(ArticleDocument.id(stored)), stored, all.asked()))
                .toList();
        return new PhotoResults(all.all().total(), all.understoodAs(), all.didYouMean(), items, found.credit());
    }

    /** All of them, newest first; needs no index. @throws Problem {@code unauthorized} */
    public PhotoResults newest(Actor actor, Page.Request request) {
        Page<Photo> page = photos.newest(actor, request);
        Map<Long, Integer> uses = uses(Sight.of(actor), page.items());
        List<PhotoHit> items = page.items().stream()
                .map(photo -> PhotoRendering.hit(photo, uses.getOrDefault(photo.id(), 0)))
                .toList();
        return new PhotoResults(page.total(), "", null, items, List.of());
    }

    /** What isn't in the index yet is used nowhere yet. */
    private Map<Long, Integer> uses(Sight sight, List<Photo> page) {
        List<Long> ids = page.stream().map(Photo::id).toList();
        try {
            return index().ask(searcher -> new PhotoFinder(searcher, clock.instant(), sight).uses(ids));
        } catch (Problem notReady) {
            return Map.of();
        }
    }

    /** Waits until the photo can be found, at most a second: who has just uploaded it looks for it next. */
    public void await(Photo photo) {
        long end = System.nanoTime() + SOON.toNanos();
        while (ready() && !isThere(photo) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isThere(Photo photo) {
        return index().ask(searcher -> searcher.getIndexReader().docFreq(ArticleDocument.id(photo.id())) > 0);
    }

    private FollowedIndex index() {
        return follower.index(ArchivedPhotos.NAME);
    }
}
