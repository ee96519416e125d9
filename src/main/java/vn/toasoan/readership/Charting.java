package vn.toasoan.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.ChangeLog;

/** Makes the charts of what is published, and says that they are others now. */
@ApplicationScoped
@Transactional
public class Charting {
    static final int SIZE = 10;

    /** More than these are looked at by nobody, in whatever section. */
    private static final int CANDIDATES = 400;

    @Inject
    ReadBook book;

    @Inject
    Newsstand newsstand;

    @Inject
    ChangeLog changes;

    Charts charts(Instant now) {
        Ranking ranking = book.ranking(now);
        Map<Long, Teaser> published = newsstand.teasers(ranking.top(CANDIDATES, id -> true));
        Map<String, Set<Long>> bySection = new HashMap<>();
        published.values().forEach(story -> sections(story)
                .forEach(slug ->
                        bySection.computeIfAbsent(slug, none -> new HashSet<>()).add(story.id())));
        Map<String, List<Long>> charts = new HashMap<>();
        bySection.forEach((slug, ids) -> charts.put(slug, ranking.top(SIZE, ids::contains)));
        return new Charts(ranking.top(SIZE, published::containsKey), charts);
    }

    private static Stream<String> sections(Teaser story) {
        Section section = story.section();
        return section.parent() == null
                ? Stream.of(section.slug())
                : Stream.of(section.slug(), section.parent().slug());
    }

    void announce(List<String> subjects) {
        subjects.forEach(subject -> changes.append("reads.changed", null, subject));
    }
}
