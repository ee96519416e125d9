package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.toasoan.platform.Page;

/**
 * How high the right article stands: {@code mvn -q test -Dtest=SearchFiguresTest -Dtoasoan.data=FOLDER}, where news and
 * questions with their answers are. MRR@10 in percent for each way to type a query; {@code -Dsearch.every=10} asks only every
 * tenth headline.
 */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class SearchFiguresTest {
    private static final Path DATA = Path.of(System.getProperty("toasoan.data", ""));
    private static final int EVERY = Integer.getInteger("search.every", 1);
    private static final List<String> RETRIEVAL =
            List.of("retr_xquad_vi", "retr_alqac", "retr_virhe4qa", "retr_vimedaqa", "retr_vire4mrc");
    private static final int DEPTH = 10;
    private static final int TWINS = 1_000;

    @Test
    void the_right_article_stands_high() throws IOException {
        System.out.printf(Locale.ROOT, "%-16s", "MRR@10");
        for (QueryForm form : QueryForm.values()) {
            System.out.printf(Locale.ROOT, " %13s", form);
        }
        System.out.println();
        for (String set : RETRIEVAL) {
            print(SearchSet.retrieval(DATA.resolve(set)));
        }
        SearchSet news = SearchSet.news(DATA.resolve("news_vietnews_dev")).sample(EVERY);
        assertThat(print(news)).isGreaterThan(88);
        SearchSet otherNames = news.withOtherNames();
        System.out.printf(
                Locale.ROOT,
                "abbreviation for long form or long form for abbreviation, %d headlines: R@10 %.2f %%, as given %.2f %%%n",
                otherNames.questions().size() / 2,
                recall(otherNames, 1),
                recall(otherNames, 0));
    }

    @Test
    void articles_of_one_event_are_akin() throws IOException {
        double share = EventSet.read(DATA.resolve("related_news_mds")).shareOfEvent(5);
        System.out.printf(Locale.ROOT, "share of an article's event among the first 5 suggested: %.3f%n", share);
        assertThat(share).isGreaterThan(0.7);
    }

    @Test
    void an_article_with_its_marks_stands_above_its_twin_without() throws IOException {
        double share = SearchSet.twins(DATA.resolve("news_vietnews_dev"), TWINS);
        System.out.printf(Locale.ROOT, "exact-diacritic twin above the folded one: %.2f %%%n", 100 * share);
        assertThat(share).isGreaterThan(0.99);
    }

    private static double print(SearchSet set) {
        System.out.printf(Locale.ROOT, "%-16s", set.name());
        double given = 0;
        for (QueryForm form : QueryForm.values()) {
            double figure = meanReciprocalRank(set, form);
            given = form == QueryForm.GIVEN ? figure : given;
            System.out.printf(Locale.ROOT, " %13.2f", figure);
        }
        System.out.println();
        return given;
    }

    private static double meanReciprocalRank(SearchSet set, QueryForm form) {
        return 100
                * set.questions().parallelStream()
                        .mapToDouble(asked -> reciprocalRank(set.shelf(), form.of(asked.query()), asked))
                        .average()
                        .orElseThrow();
    }

    /** @param which of each pair of questions, 0 or 1 */
    private static double recall(SearchSet pairs, int which) {
        return 100
                * IntStream.range(0, pairs.questions().size())
                        .filter(i -> i % 2 == which)
                        .parallel()
                        .mapToObj(pairs.questions()::get)
                        .mapToDouble(asked -> Math.signum(reciprocalRank(pairs.shelf(), asked.query(), asked)))
                        .average()
                        .orElseThrow();
    }

    private static double reciprocalRank(Shelf shelf, String query, SearchSet.Asked asked) {
        SearchRequest request = SearchRequest.of(query, new Page.Request(1, DEPTH));
        List<Hit> found = shelf.find(request).items();
        for (int i = 0; i < found.size(); i++) {
            if (asked.right().contains(found.get(i).id())) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
