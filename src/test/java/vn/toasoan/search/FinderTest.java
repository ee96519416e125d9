package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toasoan.search.Shelf.ECONOMY;
import static vn.toasoan.search.Shelf.FARMING;
import static vn.toasoan.search.Shelf.LIFE;
import static vn.toasoan.search.Shelf.about;
import static vn.toasoan.search.Shelf.published;
import static vn.toasoan.search.Shelf.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

class FinderTest {
    private static final Page.Request FIRST = new Page.Request(1, 20);

    private static final Shelf NEWS = new Shelf(
            about(1, "Lúa được mùa", FARMING, ECONOMY, "vụ mùa", "Thu Hà", topic("Xã Cẩm Bình")),
            about(2, "Chợ quê ngày lúa chín", LIFE, null, "chợ quê", "Thư Hạ", topic("Xã Cẩm Bình")),
            about(3, "Giá lúa tăng", ECONOMY, null, "thị trường", "Thu Hà", null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinh-te     |             |        |             | 1 3
            nong-nghiep |             |        |             | 1
            khong-co    |             |        |             |
                        | Chợ quê     |        |             | 2
                        | cho-que     |        |             | 2
                        |             |        | Xã Cẩm Bình | 1 2
                        |             |        | xa-cam-binh | 1 2
            doi-song    |             | Thư Hạ |             | 2
            """)
    void filters_take_names_and_slugs(String section, String tag, String pen, String locality, String ids) {
        Results found =
                NEWS.find(new SearchRequest("lúa", section, tag, pen, locality, null, null, null, false, FIRST));
        String got = String.join(
                " ",
                found.items().stream()
                        .map(Hit::id)
                        .sorted()
                        .map(String::valueOf)
                        .toList());
        assertThat(got).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void counts_are_of_all_that_was_found() {
        Facets facets = NEWS.find("lua").facets();
        assertThat(facets.section())
                .containsExactly(
                        new Count("doi-song", "Đời sống", 1),
                        new Count("kinh-te", "Kinh tế", 1),
                        new Count("nong-nghiep", "Nông nghiệp", 1));
        assertThat(facets.year()).containsExactly(new Count("2025", "2025", 3));
        assertThat(facets.locality()).containsExactly(new Count("xa-cam-binh", "Xã Cẩm Bình", 2));
    }

    @Test
    void a_hit_has_all_that_a_list_shows() {
        Hit hit = NEWS.find("giá").items().getFirst();
        assertThat(hit.url()).isEqualTo("/bai-post3.html");
        assertThat(hit.headline()).isEqualTo("Giá lúa tăng");
        assertThat(hit.headlineHtml()).isEqualTo("<mark>Giá</mark> lúa tăng");
        assertThat(hit.sectionName()).isEqualTo("Kinh tế");
        assertThat(hit.publishedAt()).isEqualTo("2025-10-01T03:00:00Z");
        assertThat(hit.photoUrl()).isEqualTo("/anh/3/a.jpg");
        assertThat(hit.score()).isPositive();
    }

    @Test
    void days_are_whole_days_of_the_newspapers_clock() {
        Shelf days = new Shelf(
                published(1, "Tin một", "2025-03-09T16:59:59Z"),
                published(2, "Tin hai", "2025-03-09T17:00:00Z"),
                published(3, "Tin ba", "2025-03-10T16:59:59.999Z"),
                published(4, "Tin bốn", "2025-03-10T17:00:00Z"));
        LocalDate day = LocalDate.of(2025, 3, 10);
        assertThat(ids(days, "", day, day)).containsExactly(3L, 2L);
        assertThat(ids(days, "tin", day, null)).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(ids(days, "tin", null, day)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids(days, "tin", LocalDate.MIN, LocalDate.MAX)).hasSize(4);
        assertThat(ids(days, "tin", LocalDate.MAX, LocalDate.MAX)).isEmpty();
        assertThat(ids(days, "tin", LocalDate.MIN, LocalDate.MIN)).isEmpty();
    }

    @Test
    void days_that_end_before_they_begin_are_a_mistake() {
        assertThatThrownBy(() -> ids(NEWS, "lúa", LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 1)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("invalid");
                    assertThat(problem.mistakes().getFirst().field()).isEqualTo("to");
                    assertThat(problem.mistakes().getFirst().message()).contains("Ngày kết thúc");
                });
    }

    @Test
    void without_words_filters_give_the_newest_first_and_nothing_gives_nothing() {
        Shelf shelf = new Shelf(
                published(1, "Cũ", "2024-01-01T00:00:00Z"),
                published(2, "Mới", "2025-01-01T00:00:00Z"),
                published(3, "Mới, sau", "2025-01-01T00:00:00Z"));
        assertThat(ids(shelf, " ", LocalDate.of(2024, 1, 1), null)).containsExactly(3L, 2L, 1L);
        assertThat(shelf.find(Shelf.query("")).total()).isZero();
        assertThat(shelf.find(Shelf.query(null)).facets().section()).isEmpty();
    }

    @Test
    void newest_first_on_demand() {
        Shelf shelf = new Shelf(
                published(1, "Bão lũ", "2025-01-01T00:00:00Z"), published(2, "Sau bão và lũ", "2025-06-01T00:00:00Z"));
        SearchRequest request =
                new SearchRequest("bão lũ", "", "", "", "", null, null, SearchRequest.Sort.NEWEST, false, FIRST);
        assertThat(shelf.ids("bão lũ")).containsExactly(1L, 2L);
        assertThat(shelf.find(request).items()).extracting(Hit::id).containsExactly(2L, 1L);
    }

    @Test
    void pages_follow_each_other_and_end() {
        Shelf shelf = new Shelf(LongStream.rangeClosed(1, 45)
                .mapToObj(id -> published(id, "Tin thứ " + id, "2025-01-01T00:00:00Z"))
                .toArray(IndexedArticle[]::new));
        List<Long> all = LongStream.rangeClosed(1, 5)
                .mapToObj(number -> page(shelf, (int) number).items())
                .flatMap(List::stream)
                .map(Hit::id)
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
        assertThat(page(shelf, 3).total()).isEqualTo(45);
        assertThat(page(shelf, 99_999).items()).isEmpty();
    }

    private static Results page(Shelf shelf, int number) {
        return shelf.find(new SearchRequest(
                "tin", null, null, null, null, null, null, null, false, new Page.Request(number, 10)));
    }

    private static List<Long> ids(Shelf shelf, String q, LocalDate from, LocalDate to) {
        return shelf.find(new SearchRequest(q, null, null, null, null, from, to, null, false, FIRST)).items().stream()
                .map(Hit::id)
                .toList();
    }
}
