package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.Shelf.article;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.platform.Page;

/** Keystrokes, abbreviations and slips of the finger. */
class UnderstandingTest {
    private static final Shelf NEWS = new Shelf(
            article(1, "Hà Tĩnh được mùa cam", "Nhà vườn phấn khởi.", "Giá cam ở Hà Tĩnh tăng."),
            article(2, "Xã Thạch Hạ về đích nông thôn mới", "Đường hoa rực rỡ.", "Cả xã góp công."),
            article(3, "Thêm 12 xã đạt chuẩn NTM", "Sở vừa công bố.", "Các xã ở vùng cao."),
            article(4, "Triển lãm siêu xe", "Nhiều mẫu car lạ.", "Khách xem car và test xe."),
            article(5, "Ủy ban nhân dân tỉnh họp", "Bàn về ngân sách.", "Chủ tịch chủ trì."));

    @ParameterizedTest
    @CsvSource({
        "haf tinhx,              hà tĩnh",
        "ha2 ti4nh,              hà tĩnh",
        "Haf Tinhx dduwowcj mufa, Hà Tĩnh được mùa",
        "car xa gop coong,       cả xa gop công",
        "hà tĩnh,                hà tĩnh",
        "ha tinh,                ha tinh",
        "car,                    car",
        "test car,               test car",
        "U23,                    U23",
        "12,                     12"
    })
    void keystrokes_are_decoded_where_that_gives_words_of_the_paper(String typed, String understoodAs) {
        assertThat(NEWS.find(typed).understoodAs()).isEqualTo(understoodAs);
    }

    @Test
    void what_is_decoded_is_found() {
        assertThat(NEWS.ids("haf tinhx")).containsExactly(1L);
    }

    @Test
    void who_wants_the_letters_typed_gets_them() {
        SearchRequest literal =
                new SearchRequest("haf tinhx", null, null, null, null, null, null, null, true, new Page.Request(1, 10));
        assertThat(NEWS.find(literal).understoodAs()).isEqualTo("haf tinhx");
        assertThat(NEWS.find(literal).didYouMean()).isNull();
        assertThat(NEWS.find(literal).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTM", "ntm", "nông thôn mới", "nong thon moi", "Nông thôn mới"})
    void a_thing_is_found_by_its_other_name(String query) {
        assertThat(NEWS.ids(query)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void an_abbreviation_that_is_a_common_word_is_no_other_name() {
        Shelf shelf = new Shelf(
                article(1, "Công an bắt trộm", "Sáng nay.", "Người dân báo tin."),
                article(2, "Đêm dân ca", "Ba ca sĩ.", "Hát ca ba ca."));
        assertThat(shelf.ids("công an")).containsExactly(1L);
        assertThat(shelf.ids("cong an")).containsExactly(1L);
    }

    @Test
    void the_name_that_was_typed_stands_first() {
        assertThat(NEWS.ids("NTM")).startsWith(3L);
        assertThat(NEWS.ids("nông thôn mới")).startsWith(2L);
    }

    @Test
    void other_names_count_as_the_words_they_stand_for() {
        assertThat(NEWS.ids("UBND tỉnh họp")).containsExactly(5L);
        assertThat(NEWS.ids("xã đạt chuẩn nông thôn mới")).contains(3L);
    }

    @Test
    void the_other_name_is_marked_in_the_headline() {
        assertThat(NEWS.find("NTM").items())
                .anySatisfy(hit -> assertThat(hit.headlineHtml()).contains("<mark>nông thôn mới</mark>"));
    }

    @Test
    void of_another_name_no_single_word_is_marked() {
        Shelf shelf = new Shelf(
                article(1, "UBND xã họp", "Bắn pháo trên địa bàn.", "Ủy ban nhân dân xã; nạn nhân, người dân."));
        assertThat(shelf.find("UBND").items().getFirst().snippetHtml())
                .isEqualTo("<mark>Ủy ban nhân dân</mark> xã; nạn nhân, người dân.");
        assertThat(shelf.find("UBND bàn").items().getFirst().snippetHtml()).doesNotContain("<mark>Bắn");
    }

    @Test
    void literally_an_abbreviation_is_itself_only() {
        SearchRequest literal =
                new SearchRequest("NTM", null, null, null, null, null, null, null, true, new Page.Request(1, 10));
        assertThat(NEWS.find(literal).items()).extracting(Hit::id).containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource({
        "nôgn thôn mới,  nông thôn mới",
        "nongg thon,     nong thon",
        "nông thonn,     nông thôn",
        "ngân sáchh,     ngân sách",
        "Triển lãn,      Triển lãm",
        "Triển Lãmm,     Triển Lãm",
        "NÔNG THÔNN,     NÔNG THÔN",
        "ngaan sáchh,    ngân sách"
    })
    void a_slip_of_the_finger_is_noticed(String typed, String meant) {
        assertThat(NEWS.find(typed).didYouMean()).isEqualTo(meant);
    }

    @Test
    void a_slip_of_letters_is_put_right_in_the_marks_of_its_neighbours() {
        Shelf shelf = new Shelf(
                article(1, "Giám đốc sở trả lời", "Bị can bị tạm giam.", "Tạm giam bốn tháng, trại giam đông."),
                article(2, "Hết hạn giam giữ", "Lệnh tạm giam.", "Giam, giam và giam."));
        assertThat(shelf.find("giamd đốc").didYouMean()).isEqualTo("giám đốc");
        assertThat(shelf.find("tạm giamd").didYouMean()).isEqualTo("tạm giam");
    }

    @ParameterizedTest
    @CsvSource({
        "tham nhủng,  tham nhũng",
        "công ann,    công an",
        "cong ann,    cong an",
        "Hà Tĩn,      Hà Tĩnh",
        "bóng đa,     bóng đá"
    })
    void a_word_that_is_one_elsewhere_is_a_slip_beside_these(String typed, String meant) {
        List<IndexedArticle> articles = new ArrayList<>();
        for (long id = 10; id < 3_000; id++) {
            articles.add(article(id, "Tin ngắn", "Bản tin.", "Chuyện trong ngày số " + id + "."));
        }
        articles.add(article(1, "Chống tham nhũng", "Tham nhũng vặt.", "Phi Nhung hát, tham nhũng giảm."));
        articles.add(article(2, "Công an Hà Tĩnh", "Công an vào cuộc ở Hà Tĩnh.", "Ca sĩ Ann hát cho công an."));
        articles.add(article(4, "Công an xã", "Lực lượng công an.", "Công an bám địa bàn."));
        articles.add(article(3, "Bóng đá nữ", "Giải bóng đá.", "Cây đa, giếng nước; xem bóng đá và bóng chuyền."));
        Shelf shelf = new Shelf(articles.toArray(IndexedArticle[]::new));
        assertThat(shelf.find(typed).didYouMean()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTM", "UBND", "CSGT", "HĐND xã"})
    void what_has_another_name_is_no_slip(String typed) {
        Shelf shelf = new Shelf(article(1, "Nam uống chè", "Hàng xã.", "Chết cây ở xã, hàng cây."));
        assertThat(shelf.find(typed).didYouMean()).isNull();
    }

    @Test
    void marks_of_a_name_that_is_not_shown_are_no_slip() {
        Shelf shelf = new Shelf(
                Shelf.about(1, "Ngọc Anh hát", Shelf.LIFE, null, "ca nhạc", "Đỗ Ngọc Ánh", null),
                Shelf.about(2, "Gặp Ngọc Anh", Shelf.LIFE, null, "ca nhạc", "Đỗ Ngọc Ánh", null));
        assertThat(shelf.find("đỗ ngọc ánh").didYouMean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TP.Vinh", "TP. Vinh", "TP Vinh", "tp vinh", "thành phố Vinh"})
    void a_dot_within_a_name_joins_nothing(String query) {
        Shelf shelf = new Shelf(
                article(1, "Chợ ở TP.Vinh", "Đông vui.", "Người dân mua sắm."),
                article(2, "Cầu ở TP. Vinh", "Đã xong.", "Xe qua lại."));
        assertThat(shelf.ids(query)).containsExactlyInAnyOrder(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "hà tỉnh,             Hà Tĩnh",
        "giá cam hà tỉnh,     giá cam Hà Tĩnh",
        "ủy bàn nhân dân,     ủy ban nhân dân"
    })
    void a_word_in_the_marks_of_another_is_noticed_by_its_neighbours(String typed, String meant) {
        Shelf shelf = new Shelf(
                article(1, "Hà Tĩnh được mùa cam", "Ủy ban nhân dân tỉnh họp.", "Giá cam ở Hà Tĩnh tăng."),
                article(2, "Bàn về giá cam Hà Tĩnh", "Nhà vườn phấn khởi.", "Ủy ban nhân dân xã Hà Linh họp."));
        assertThat(shelf.find(typed).didYouMean()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hà tĩnh", "ha tinh", "ha tĩnh", "tỉnh hà tĩnh", "mùa cam"})
    void marks_that_stand_so_are_no_slip(String typed) {
        Shelf shelf = new Shelf(
                article(1, "Hà Tĩnh được mùa cam", "Tỉnh Hà Tĩnh họp.", "Giá cam ở Hà Tĩnh tăng."),
                article(2, "Bán mùa cam", "Bán mùa bưởi.", "Bàn chuyện mua bán ở tỉnh."));
        assertThat(shelf.find(typed).didYouMean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nông thôn mới", "Hà Tĩnh", "zzzzqqq", "zzzz qqqq wwww", "x", ""})
    void where_nothing_better_is_known_nothing_is_suggested(String typed) {
        assertThat(NEWS.find(typed).didYouMean()).isNull();
    }

    @Test
    void what_is_left_of_a_mistyped_query_is_found_meanwhile() {
        assertThat(NEWS.ids("nôgn thôn mới")).startsWith(2L);
    }

    @Test
    void a_question_is_answered_by_whoever_has_its_rare_words() {
        assertThat(NEWS.ids("vì sao năm nay người trồng cam lại phấn khởi như thế"))
                .startsWith(1L);
    }

    @Test
    void by_date_only_what_answers_is_found() {
        SearchRequest newest = new SearchRequest(
                "xã Thạch Hạ về đích cam",
                null,
                null,
                null,
                null,
                null,
                null,
                SearchRequest.Sort.NEWEST,
                false,
                new Page.Request(1, 10));
        assertThat(NEWS.find(newest).items()).extracting(Hit::id).containsExactly(2L);
        assertThat(NEWS.ids("xã Thạch Hạ về đích cam")).startsWith(2L).contains(1L);
    }
}
