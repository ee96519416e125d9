package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {
    private static final String ORIGIN = "https://bao.example";

    @ParameterizedTest
    @CsvSource({
        "trang=3, 3",
        "utm_source=zalo&trang=3&fbclid=x, 3",
        "trang=1, 1",
        "trang=0, 1",
        "trang=-3, 1",
        "trang=ba, 1",
        "trang=9999999, 1",
        "xtrang=3, 1",
        "trang=3&trang=4, 3",
    })
    void the_page_of_a_list_is_told_by_its_parameter(String query, int page) {
        assertThat(PageAddress.of(ORIGIN, "/thoi-su", query, "").page()).isEqualTo(page);
    }

    @Test
    void parameters_that_no_page_knows_make_no_other_page() {
        assertThat(PageAddress.of(ORIGIN, "/thoi-su", "utm_source=zalo&x=" + "y".repeat(5_000), ""))
                .isEqualTo(PageAddress.of(ORIGIN, "/thoi-su", null, ""))
                .isEqualTo(PageAddress.of(ORIGIN, "/thoi-su", "trang=1", ""));
    }

    @ParameterizedTest
    @CsvSource({"muc=kinh-te, kinh-te", "muc=%22, ''", "muc=, ''", "muc=Kinh-Te, ''", "ngay=1&muc=kinh-te, kinh-te"})
    void a_section_narrows_the_news_of_a_day(String query, String section) {
        assertThat(PageAddress.of(ORIGIN, "/tin-theo-ngay/2024-11-13", query, "")
                        .section())
                .isEqualTo(section);
    }

    @Test
    void a_page_for_somebody_who_chose_a_place_is_his_own() {
        assertThat(PageAddress.of(ORIGIN, "/", null, "xa-cam-binh").isPersonal())
                .isTrue();
        assertThat(PageAddress.of(ORIGIN, "/", null, "").isPersonal()).isFalse();
    }
}
