package vn.toasoan.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Actor;

/** What the newsroom learns of its readers: for everybody who works in it. A read shows some seconds after it was made. */
@ApplicationScoped
@Transactional
public class Readership {
    @Inject
    ReadBook book;

    @Inject
    Newsstand newsstand;

    /**
     * The published articles that were read most.
     *
     * @param to not included; both are rounded to hours, more than a week ago to days
     */
    public List<ArticleReads> top(Actor actor, Instant from, Instant to, int size) {
        actor.mustBeSignedIn();
        Map<Long, Long> reads = book.top(from, to, size);
        Map<Long, Teaser> teasers = newsstand.teasers(reads.keySet());
        return reads.entrySet().stream()
                .filter(entry -> teasers.containsKey(entry.getKey()))
                .map(entry -> new ArticleReads(teasers.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** An article's reads by the hour they began in, those without any left out; more than a week ago by the day's first hour. */
    public Map<Instant, Long> series(Actor actor, long article, Instant from, Instant to) {
        actor.mustBeSignedIn();
        return book.series(article, from, to);
    }

    /** All that an article has been read. */
    public long total(Actor actor, long article) {
        actor.mustBeSignedIn();
        return book.total(article);
    }
}
