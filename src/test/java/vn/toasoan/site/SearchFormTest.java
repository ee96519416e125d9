package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Page;
import vn.toasoan.search.SearchRequest;

class SearchFormTest {
    /** @param parameters names and values in turn */
    static SearchForm form(String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        return SearchForm.of(given::get);
    }

    @Test
    void the_address_keeps_what_was_asked() {
        SearchForm form = form(
                "q",
                " nông thôn  mới ",
                "muc",
                "kinh-te",
                "tu",
                "2026-11-01",
                "den",
                "2026-11-30",
                "sap-xep",
                "moi-nhat");
        assertThat(form.address())
                .isEqualTo("/tim-kiem?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&muc=kinh-te&tu=2026-11-01&den=2026-11-30"
                        + "&sap-xep=moi-nhat");
        assertThat(form.with("muc", "").address()).doesNotContain("muc=").contains("den=2026-11-30");
    }

    @Test
    void every_filter_of_the_address_is_asked_for() {
        SearchForm form = form("q", "cam", "dia-phuong", "xa-huong-do", "the", "ocop", "but-danh", "minh-loc");
        SearchRequest request = form.request(new Page.Request(1, 20));
        assertThat(request.locality()).isEqualTo("xa-huong-do");
        assertThat(request.tag()).isEqualTo("ocop");
        assertThat(request.penName()).isEqualTo("minh-loc");
        assertThat(form.address()).isEqualTo("/tim-kiem?q=cam&dia-phuong=xa-huong-do&the=ocop&but-danh=minh-loc");
        assertThat(form.unfilteredAddress()).isEqualTo("/tim-kiem?q=cam");
    }

    @Test
    void a_search_for_other_words_or_for_just_those_keeps_the_rest() {
        SearchForm form = form("q", "haf tinhx", "muc", "kinh-te");
        assertThat(form.literalAddress()).isEqualTo("/tim-kiem?q=haf+tinhx&muc=kinh-te&nguyen-van=1");
        SearchForm literal = form("q", "haf tinhx", "muc", "kinh-te", "nguyen-van", "1");
        assertThat(literal.literally()).isTrue();
        assertThat(literal.freeAddress()).isEqualTo("/tim-kiem?q=haf+tinhx&muc=kinh-te");
        assertThat(literal.addressFor("hà tĩnh")).isEqualTo("/tim-kiem?q=h%C3%A0+t%C4%A9nh&muc=kinh-te");
    }

    @Test
    void quotation_marks_are_taken_off() {
        SearchForm form = form("q", "\"cam Khe Mây\" ngọt");
        assertThat(form.quotes()).isTrue();
        assertThat(form.addressWithoutQuotes()).isEqualTo("/tim-kiem?q=cam+Khe+M%C3%A2y+ng%E1%BB%8Dt");
    }

    @Test
    void a_whole_year_is_known_as_one() {
        assertThat(form("tu", "2024-01-01", "den", "2024-12-31").year()).isEqualTo("2024");
        assertThat(form("tu", "2024-01-01", "den", "2025-12-31").year()).isEmpty();
        assertThat(form("tu", "2024-01-02", "den", "2024-12-31").year()).isEmpty();
        assertThat(form("tu", "2024-01-01").year()).isEmpty();
    }

    @Test
    void days_the_wrong_way_round_are_turned() {
        SearchForm form = form("q", "cam", "tu", "2026-11-30", "den", "2026-11-01");
        assertThat(form.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(form.to()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void what_is_no_day_is_left_out() {
        SearchForm form = form("q", "cam", "tu", "hôm qua", "den", "2026-02-30", "sap-xep", "lung-tung");
        assertThat(form.dated()).isFalse();
        assertThat(form.newest()).isFalse();
    }

    @Test
    void nothing_asked_is_nothing() {
        assertThat(form().asks()).isFalse();
        assertThat(form("q", "  ", "muc", "", "tu", "", "nguyen-van", "").asks())
                .isFalse();
        assertThat(form("muc", "kinh-te").asks()).isTrue();
        assertThat(form("the", "ocop").filtered()).isTrue();
        assertThat(form("q", "cam").filtered()).isFalse();
    }

    @Test
    void a_book_typed_in_is_cut() {
        assertThat(form("q", "a".repeat(100_000)).q()).hasSize(500);
    }
}
