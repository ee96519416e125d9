package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.Shelf.article;
import static vn.toasoan.search.Shelf.published;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
    private static final Shelf NEWS = new Shelf(
            article(
                    1,
                    "Thạch Hạ xây dựng nông thôn mới nâng cao",
                    "Người dân góp đất làm đường.",
                    "Xã có thêm ba tuyến đường hoa."),
            article(
                    2,
                    "Hội nghị cuối năm của huyện",
                    "Nhiều xã xây dựng nông thôn mới.",
                    "Đại biểu bàn về ngân sách, trường học và y tế."),
            article(
                    3,
                    "Vụ hè thu được mùa",
                    "Năng suất lúa tăng.",
                    "Hợp tác xã góp vốn xây dựng nông thôn mới ở thôn Đông."),
            article(4, "Ra mắt món mới", "Quán ở khu phố cổ.", "Nông sản sạch, thôn quê, dựng xây từ tay người thợ."),
            article(
                    5,
                    "Mở đường nối hai bờ sông Lam",
                    "Công trình dài 3 km.",
                    "Con đường giúp xe tải tránh khu dân cư."),
            article(6, "Nữ sinh lớp 12 tên Dương giành học bổng", "Em sinh năm 2007.", "Dương học giỏi Toán."),
            article(
                    7,
                    "Ngày hội của ngư dân",
                    "Thuyền về bến.",
                    "Cá đầy khoang.",
                    List.of("Đua thuyền trên sông Rào Cái", "Ảnh: Minh Khôi")),
            article(8, "Biển lặng sau bão", "Ngư dân đua nhau ra khơi.", "Những con thuyền nối nhau, sông lặng."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xây dựng nông thôn mới | 1 2 3
            xay dung nong thon moi | 1 2 3
            XÂY DỰNG NÔNG THÔN MỚI | 1 2 3
            xây dựng nong thon moi | 1 2 3
            duong                  | 5 6
            đường                  | 5
            dương                  | 6
            đua thuyền sông        | 7
            minh khoi              | 7
            """)
    void the_best_come_first(String query, String best) {
        List<Long> expected =
                Arrays.stream(best.strip().split(" ")).map(Long::valueOf).toList();
        assertThat(NEWS.ids(query)).startsWith(expected.toArray(Long[]::new));
    }

    @Test
    void words_that_stand_together_are_worth_more_than_scattered_ones() {
        assertThat(NEWS.ids("xây dựng nông thôn mới")).last().isEqualTo(4L);
    }

    @Test
    void an_article_with_the_same_marks_stands_above_its_twin_without() {
        Shelf twins = new Shelf(
                article(1, "Da lat don khach", "Du lich tang.", "Nhieu khach den Da Lat dip le."),
                article(2, "Đà Lạt đón khách", "Du lịch tăng.", "Nhiều khách đến Đà Lạt dịp lễ."));
        assertThat(twins.ids("Đà Lạt đón khách")).containsExactly(2L, 1L);
        assertThat(twins.ids("da lat don khach")).containsExactly(1L, 2L);
    }

    @Test
    void what_differs_in_its_marks_is_another_word() {
        assertThat(NEWS.ids("đường")).containsExactly(5L, 1L);
        assertThat(NEWS.ids("dương")).containsExactly(6L);
    }

    @Test
    void a_word_without_marks_is_another_unless_its_text_lost_them() {
        Shelf shelf = new Shelf(
                article(1, "Hóa đơn điện tử", "Dùng từ tháng sau.", "Cơ sở kinh doanh lập hóa đơn."),
                article(2, "Đường hoa đơn sơ", "Cả làng trồng hoa.", "Một luống hoa đơn sắc."),
                article(3, "Hoa don dien tu", "Dung tu thang sau.", "Co so kinh doanh lap hoa don."));
        assertThat(shelf.ids("hóa đơn")).containsExactly(1L, 3L);
        assertThat(shelf.find("hóa đơn").items().getLast().headlineHtml()).isEqualTo("<mark>Hoa don</mark> dien tu");
        assertThat(shelf.ids("hoa don")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void a_word_in_other_marks_is_not_marked() {
        Shelf shelf = new Shelf(Shelf.about(1, "Báo Hà Tĩnh", Shelf.LIFE, null, "bão", "Thu Hà", null));
        assertThat(shelf.find("bão").items().getFirst().headlineHtml()).isEqualTo("Báo Hà Tĩnh");
    }

    @Test
    void words_in_marks_that_nobody_wrote_are_found_in_any() {
        assertThat(NEWS.ids("nông thộn mới")).startsWith(1L, 2L, 3L);
        assertThat(NEWS.ids("đưởng")).contains(5L, 1L);
    }

    @Test
    void decomposed_letters_find_what_composed_ones_find() {
        assertThat(NEWS.ids(java.text.Normalizer.normalize("Rào Cái", java.text.Normalizer.Form.NFD)))
                .containsExactly(7L);
    }

    @Test
    void quoted_words_must_stand_so() {
        assertThat(NEWS.ids("\"nông thôn\"")).containsExactly(1L, 2L, 3L);
        assertThat(NEWS.ids("\"nong thon\"")).containsExactly(1L, 2L, 3L);
        assertThat(NEWS.ids("\"thôn nông\"")).isEmpty();
        assertThat(NEWS.ids("\"nồng thôn\"")).isEmpty();
    }

    @Test
    void a_word_with_a_minus_must_not_be_there() {
        assertThat(NEWS.ids("nông thôn mới -lúa")).containsExactly(1L, 2L, 4L);
        assertThat(NEWS.ids("nông thôn mới -\"hợp tác xã\"")).doesNotContain(3L);
        assertThat(NEWS.ids("-lúa")).isEmpty();
    }

    @Test
    void no_phrase_reaches_from_one_caption_into_the_next() {
        Shelf captions = new Shelf(
                article(1, "Chợ phiên", "", "", List.of("Hàng mây tre", "đan lát của làng", "Bà con mua bán")));
        assertThat(captions.ids("\"tre đan\"")).isEmpty();
        assertThat(captions.ids("\"mây tre\"")).containsExactly(1L);
    }

    @Test
    void the_newer_of_two_equals_stands_above() {
        Shelf years = new Shelf(
                published(1, "Lễ hội đền Củi", "2023-02-01T03:00:00Z"),
                published(2, "Lễ hội đền Củi", "2025-11-01T03:00:00Z"),
                published(3, "Lễ hội đền Củi", "2024-02-01T03:00:00Z"));
        assertThat(years.ids("lễ hội đền củi")).containsExactly(2L, 3L, 1L);
        assertThat(years.ids("\"lễ hội đền củi\"")).containsExactly(2L, 3L, 1L);
    }

    @Test
    void a_headline_of_long_ago_stands_above_todays_mention() {
        Shelf shelf = new Shelf(
                published(1, "Cầu Bến Thủy thông xe", "2015-02-01T03:00:00Z"),
                new IndexedArticle(
                        2,
                        "/b-post2.html",
                        "Tin vắn",
                        "",
                        "Xe qua cầu Bến Thủy đông.",
                        List.of(),
                        Shelf.LIFE,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Shelf.NOW,
                        null));
        assertThat(shelf.ids("cầu Bến Thủy")).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "9, 6", "32, 22"})
    void most_are_two_thirds(int words, int required) {
        assertThat(Ranking.required(Ranking.Need.MOST, words)).isEqualTo(required);
        assertThat(Ranking.required(Ranking.Need.ALL, words)).isEqualTo(words);
        assertThat(Ranking.required(Ranking.Need.ANY, words)).isEqualTo(1);
    }
}
