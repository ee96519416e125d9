package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.toasoan.articles.Sight;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** Finds what lies on the desk or ever did: drafts, what is published, and what older revisions said. Never asks the database. */
@ApplicationScoped
public class DeskSearch {
    @Inject
    IndexFollower follower;

    @Inject
    Clock clock;

    /** Whether all can be found; it is false while the index is built anew. */
    public boolean ready() {
        return index().ready();
    }

    /**
     * The articles that this person may open and that answer the request, best or newest first; without words and filters all of
     * them, last changed first. Older revisions are searched in one's own articles alone, by editors in all.
     *
     * @throws Problem {@code unauthorized}, {@code forbidden} for those who don't write, 503 {@code search-not-ready}
     */
    public DeskResults find(Actor actor, DeskRequest request) {
        actor.must(Right.WRITE);
        return index().ask(searcher -> new DeskFinder(searcher, clock.instant()).find(Sight.of(actor), request));
    }

    private FollowedIndex index() {
        return follower.index(DeskArticles.NAME);
    }
}
