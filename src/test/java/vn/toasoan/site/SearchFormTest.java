package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SearchFormTest {
    @Test
    void the_address_keeps_what_was_asked() {
        SearchForm form = SearchForm.of(" nông thôn  mới ", "kinh-te", "2026-11-01", "2026-11-30", "moi-nhat", null);
        assertThat(form.address())
                .isEqualTo("/tim-kiem?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&muc=kinh-te&tu=2026-11-01&den=2026-11-30"
                        + "&sap-xep=moi-nhat");
        assertThat(form.address("")).doesNotContain("muc=");
    }

    @Test
    void a_search_for_other_words_or_for_just_those_keeps_the_rest() {
        SearchForm form = SearchForm.of("haf tinhx", "kinh-te", null, null, null, null);
        assertThat(form.literalAddress()).isEqualTo("/tim-kiem?q=haf+tinhx&muc=kinh-te&nguyen-van=1");
        SearchForm literal = SearchForm.of("haf tinhx", "kinh-te", null, null, null, "1");
        assertThat(literal.literally()).isTrue();
        assertThat(literal.addressFor("hà tĩnh")).isEqualTo("/tim-kiem?q=h%C3%A0+t%C4%A9nh&muc=kinh-te");
    }

    @Test
    void days_the_wrong_way_round_are_turned() {
        SearchForm form = SearchForm.of("cam", null, "2026-11-30", "2026-11-01", null, null);
        assertThat(form.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(form.to()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void what_is_no_day_is_left_out() {
        SearchForm form = SearchForm.of("cam", null, "hôm qua", "2026-02-30", "lung-tung", null);
        assertThat(form.from()).isNull();
        assertThat(form.to()).isNull();
        assertThat(form.newest()).isFalse();
    }

    @Test
    void nothing_asked_is_nothing() {
        assertThat(SearchForm.of(null, null, null, null, null, null).asks()).isFalse();
        assertThat(SearchForm.of("  ", "", "", "", "", "").asks()).isFalse();
        assertThat(SearchForm.of("", "kinh-te", "", "", "", "").asks()).isTrue();
    }

    @Test
    void a_book_typed_in_is_cut() {
        assertThat(SearchForm.of("a".repeat(100_000), null, null, null, null, null)
                        .q())
                .hasSize(500);
    }
}
