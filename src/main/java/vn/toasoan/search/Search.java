package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.toasoan.markup.Markdown;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NormalForm;

/** Finds published articles. Never asks the database; any text at all is a query. */
@ApplicationScoped
public class Search {
    private static final int MAX_TYPED = 200;

    @Inject
    IndexFollower follower;

    @Inject
    Clock clock;

    /** Stands for what can be found now: another one when that has changed. */
    public Object state() {
        return index().ask(searcher ->
                searcher.getIndexReader().getReaderCacheHelper().getKey());
    }

    /** Whether all that is published can be found; it is false while the index is built anew. */
    public boolean ready() {
        return index().ready();
    }

    /**
     * The articles that answer the request, best or newest first. Without words and filters there are none; with filters alone
     * all they let through, newest first.
     *
     * @throws Problem 503 {@code search-not-ready} in the first moments of a start
     */
    public Results find(SearchRequest request) {
        return index().ask(searcher -> new Finder(searcher, clock.instant()).find(request));
    }

    /**
     * Names of tags, localities and writers, and headlines, that have all the words, the last one perhaps not typed to its end;
     * with or without diacritics, or as keystrokes that nobody decoded.
     *
     * @param q any text, may be null; what exceeds 200 characters is left out
     * @param size 1 to 100; beyond, the nearest of them
     * @throws Problem 503 {@code search-not-ready}
     */
    public List<Suggestion> suggest(String q, int size) {
        String typed = q == null ? "" : NormalForm.line(q.substring(0, Math.min(q.length(), MAX_TYPED)));
        return index().ask(searcher -> new Completion(searcher, typed, clock.instant()).suggest(within(size)));
    }

    /**
     * Published articles akin to a text, which needn't be published itself, most akin first.
     *
     * @param body Markdown
     * @param exclude the id of the article itself; null = none
     * @param size 1 to 100; beyond, the nearest of them
     * @throws Problem 503 {@code search-not-ready}
     */
    public List<Related> related(String headline, String sapo, String body, Long exclude, int size) {
        String text = Markdown.parse(body).plainText();
        return index().ask(searcher -> new Kinship(searcher).related(headline, sapo, text, exclude, within(size)));
    }

    private FollowedIndex index() {
        return follower.index(PublishedArticles.NAME);
    }

    private static int within(int size) {
        return Math.clamp(size, 1, Page.Request.MAX_SIZE);
    }
}
