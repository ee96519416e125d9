package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minh An                             | text Minh An",
                "Minh An - Thạch Thảo                | text Minh An, text Thạch Thảo",
                "Minh An & Thạch Thảo                | text Minh An, text Thạch Thảo",
                "Minh An và Thạch Thảo               | text Minh An, text Thạch Thảo",
                "Bài, ảnh: Minh An                   | text Minh An",
                "Bài và ảnh: Minh An                 | text Minh An",
                "Minh An - Ảnh: Thạch Thảo           | text Minh An, photo Thạch Thảo",
                "Bài: Minh An - Ảnh: Thạch Thảo      | text Minh An, photo Thạch Thảo",
                "Minh An - Video: Bảo Ngọc           | text Minh An, video Bảo Ngọc",
                "Minh An (tổng hợp)                  | compiled Minh An",
                "P.V                                 | text P.V"
            })
    void a_signature_names_people_and_what_they_did(String signature, String people) {
        assertThat(PageByline.of(signature).stream()
                        .map(byline -> byline.role().code() + " " + byline.name())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(people);
    }
}
