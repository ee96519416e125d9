package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

class PagingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 1", "'', 1", "1, 1", "7, 7", "0, 1", "-3, 1", "abc, 1", "99999999999, 1", "2.5, 1", "٣, 1"})
    void what_is_no_page_is_the_first(String given, int number) {
        assertThat(Paging.request(given).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 3, 1 2 3",
        "1, 9, 1 2 3 0 9",
        "5, 9, 1 0 3 4 5 6 7 0 9",
        "4, 9, 1 2 3 4 5 6 0 9",
        "9, 9, 1 0 7 8 9"
    })
    void the_first_the_last_and_those_around_are_offered(long number, long last, String offered) {
        List<Long> pages = Arrays.stream(offered.split(" ")).map(Long::valueOf).toList();
        assertThat(new Paging(number, last, "/thoi-su").offered()).isEqualTo(pages);
    }

    @Test
    void the_first_page_has_the_plain_address() {
        Paging paging = new Paging(2, 3, "/thoi-su");
        assertThat(paging.url(1)).isEqualTo("/thoi-su");
        assertThat(paging.url(3)).isEqualTo("/thoi-su?trang=3");
        assertThat(new Paging(1, 3, "/tim-kiem?q=cam").url(2)).isEqualTo("/tim-kiem?q=cam&trang=2");
    }

    @Test
    void an_empty_list_has_one_page_and_no_second() {
        Page<String> none = new Page<>(0, List.of());
        assertThat(Paging.of(none, new Page.Request(1, 20), "/tag/cam").last()).isEqualTo(1);
        assertThatThrownBy(() -> Paging.of(none, new Page.Request(2, 20), "/tag/cam"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }
}
