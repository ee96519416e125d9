package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SearchFormTest {
    @Test
    void the_address_keeps_what_was_asked() {
        SearchForm form = SearchForm.of(" nông thôn  mới ", "kinh-te", "2026-11-01", "2026-11-30", "moi-nhat");
        assertThat(form.address())
                .isEqualTo("/tim-kiem?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&muc=kinh-te&tu=2026-11-01&den=2026-11-30"
                        + "&sap-xep=moi-nhat");
        assertThat(form.address("")).doesNotContain("muc=");
    }

    @Test
    void days_the_wrong_way_round_are_turned() {
        SearchForm form = SearchForm.of("cam", null, "2026-11-30", "2026-11-01", null);
        assertThat(form.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(form.to()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void what_is_no_day_is_left_out() {
        SearchForm form = SearchForm.of("cam", null, "hôm qua", "2026-02-30", "lung-tung");
        assertThat(form.from()).isNull();
        assertThat(form.to()).isNull();
        assertThat(form.newest()).isFalse();
    }

    @Test
    void nothing_asked_is_nothing() {
        assertThat(SearchForm.of(null, null, null, null, null).asks()).isFalse();
        assertThat(SearchForm.of("  ", "", "", "", "").asks()).isFalse();
        assertThat(SearchForm.of("", "kinh-te", "", "", "").asks()).isTrue();
    }

    @Test
    void a_book_typed_in_is_cut() {
        assertThat(SearchForm.of("a".repeat(100_000), null, null, null, null).q())
                .hasSize(500);
    }
}
