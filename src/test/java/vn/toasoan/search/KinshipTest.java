package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.Shelf.article;

import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static final Shelf NEWS = new Shelf(
            article(
                    1,
                    "Cháy rừng thông ở núi Nầm",
                    "Lửa bùng lên lúc giữa trưa.",
                    "Hơn 300 người chữa cháy. Gió tây nam làm lửa lan nhanh trong rừng thông."),
            article(
                    2,
                    "Dập tắt đám cháy trên núi Nầm",
                    "Sau 9 giờ, lửa đã tắt.",
                    "Lực lượng kiểm lâm túc trực vì rừng thông còn âm ỉ."),
            article(3, "Lễ hội đua thuyền", "Người dân đến xem đông.", "Mười đội tranh tài trên sông."),
            article(4, "Người dân núi rừng đón điện", "Đường dây mới.", "Các hộ ở vùng cao dùng điện lưới."),
            article(5, "Giá xăng giảm", "Từ 15 giờ chiều nay.", "Mỗi lít giảm 300 đồng."));

    @Test
    void articles_of_the_same_event_come_first_and_the_article_itself_never() {
        assertThat(ids("Cháy rừng thông ở núi Nầm", "Lửa bùng lên.", "Hơn 300 người chữa cháy rừng thông.", 1L, 2))
                .first()
                .isEqualTo(2L);
        assertThat(ids("Cháy rừng thông ở núi Nầm", "", "", 1L, 10)).doesNotContain(1L);
    }

    @Test
    void an_article_that_is_in_no_index_has_kin_too() {
        assertThat(ids("Nguyên nhân vụ cháy ở núi Nầm", "", "", null, 2)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void a_text_without_words_or_of_words_unheard_of_has_none() {
        assertThat(ids("", "", "", null, 5)).isEmpty();
        assertThat(ids("zzz qqq", "", "", null, 5)).isEmpty();
    }

    private static List<Long> ids(String headline, String sapo, String body, Long exclude, int size) {
        return NEWS.index.ask(searcher -> new Kinship(searcher).related(headline, sapo, body, exclude, size)).stream()
                .map(Related::id)
                .toList();
    }
}
