package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;

class FrontPageTest {
    private static final Frame.MenuEntry NEWS = new Frame.MenuEntry(null, List.of());

    private static Teaser story(long id) {
        return new Teaser(
                id, "tin-" + id, "Tin " + id, "", "", null, Instant.EPOCH.plusSeconds(id), 0, null, Genre.NEWS);
    }

    private static List<Teaser> stories(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(FrontPageTest::story)
                .toList();
    }

    private static List<Long> ids(List<Teaser> stories) {
        return stories.stream().map(Teaser::id).toList();
    }

    @Test
    void an_empty_newsroom_has_a_front_page() {
        FrontPage front = FrontPage.arrange(List.of(), Map.of());
        assertThat(front.lead()).isNull();
        assertThat(front.blocks()).isEmpty();
    }

    @Test
    void without_photos_the_newest_leads() {
        FrontPage front = FrontPage.arrange(stories(1, 20), Map.of());
        assertThat(front.lead().id()).isEqualTo(1);
        assertThat(ids(front.beside())).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(ids(front.latest())).hasSize(12).startsWith(1L, 2L);
    }

    @Test
    void a_block_repeats_nothing_that_stands_on_top() {
        Map<Frame.MenuEntry, List<Teaser>> bySection = new LinkedHashMap<>();
        bySection.put(NEWS, stories(3, 14));
        FrontPage front = FrontPage.arrange(stories(1, 20), bySection);
        assertThat(ids(front.blocks().getFirst().stories())).containsExactly(7L, 8L, 9L, 10L, 11L);
    }

    @Test
    void a_section_with_nothing_left_has_no_block() {
        FrontPage front = FrontPage.arrange(stories(1, 5), Map.of(NEWS, stories(1, 5)));
        assertThat(front.blocks()).isEmpty();
    }

    @Test
    void a_page_is_filled_up_where_the_sections_bring_too_little() {
        FrontPage front = FrontPage.arrange(stories(1, 40), Map.of(NEWS, stories(1, 10)));
        assertThat(ids(front.more())).startsWith(13L).hasSize(13);
    }

    @Test
    void where_the_sections_bring_enough_nothing_is_added() {
        Map<Frame.MenuEntry, List<Teaser>> bySection = new LinkedHashMap<>();
        for (long first = 13; first < 33; first += 5) {
            Section section = null;
            bySection.put(
                    new Frame.MenuEntry(section, Collections.nCopies((int) first, section)), stories(first, first + 4));
        }
        FrontPage front = FrontPage.arrange(stories(1, 40), bySection);
        assertThat(front.blocks()).hasSize(4);
        assertThat(front.more()).isEmpty();
    }
}
