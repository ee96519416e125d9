package vn.toasoan.site;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.toasoan.articles.Placement;

/**
 * Names of what pages are made from, as the {@code Surrogate-Key} header lists them for a CDN. A change of something concerns
 * the pages that carry its key.
 */
final class SurrogateKey {
    /** The newest of the whole paper. */
    static final String LATEST = "latest";

    /** The sections and their names, which stand on every page. */
    static final String SECTIONS = "sections";

    static final String WEATHER = "weather";

    /** What the whole paper's readers read most. */
    static final String MOST_READ = "most-read";

    /** What is tin nóng now. */
    static final String BREAKING = "breaking";

    private static final int MONTH = "2024-11".length();

    private SurrogateKey() {}

    static String article(long id) {
        return "article/" + id;
    }

    /** What readers say below the article, and how much. */
    static String comments(long articleId) {
        return comments(String.valueOf(articleId));
    }

    static String comments(String articleId) {
        return "comments/" + articleId;
    }

    static String section(String slug) {
        return "section/" + slug;
    }

    static String mostRead(String section) {
        return MOST_READ + "/" + section;
    }

    static String tag(String slug) {
        return "tag/" + slug;
    }

    static String penName(String slug) {
        return "pen-name/" + slug;
    }

    static String locality(String slug) {
        return "locality/" + slug;
    }

    /** Of the calendar, whose days tell how much each brought. */
    static String month(YearMonth month) {
        return "month/" + month;
    }

    /** The lists that an article stands or stood in. */
    static List<String> of(Collection<Placement> placements) {
        return placements.stream()
                .flatMap(place -> Stream.of(
                        LATEST,
                        switch (place.kind()) {
                            case SECTION -> section(place.slug());
                            case TAG -> tag(place.slug());
                            case PEN_NAME -> penName(place.slug());
                            case LOCALITY -> locality(place.slug());
                            case DAY -> month(YearMonth.parse(place.slug().substring(0, MONTH)));
                        }))
                .distinct()
                .toList();
    }
}
