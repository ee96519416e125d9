package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.Shelf.LIFE;
import static vn.toasoan.search.Shelf.about;
import static vn.toasoan.search.Shelf.published;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final Shelf NEWS = new Shelf(
            about(1, "Mùa bưởi Phúc Trạch", LIFE, null, "bưởi Phúc Trạch", "Thu Hà", null),
            about(2, "Hương Khê vào vụ bưởi", LIFE, null, "bưởi Phúc Trạch", "Thu Hà", null),
            about(3, "Bước chân trên đá", LIFE, null, "du lịch", "Thu Hà", null));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            bưởi phúc ; bưởi Phúc Trạch|Mùa bưởi Phúc Trạch
            buoi ph   ; bưởi Phúc Trạch|Mùa bưởi Phúc Trạch
            phuc buoi ; bưởi Phúc Trạch|Mùa bưởi Phúc Trạch
            huong kh  ; Hương Khê vào vụ bưởi
            DU LI     ; du lịch
            khê hương ; Hương Khê vào vụ bưởi
            """)
    void tags_then_headlines_that_have_the_words(String typed, String suggested) {
        assertThat(NEWS.suggest(typed, 10)).isEqualTo(Arrays.asList(suggested.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "quy,      Quyết định mới|Quý khách đến Kyoto",
        "qui,      Quý khách đến Kyoto",
        "quyet d,  Quyết định mới",
        "den ky,   Quý khách đến Kyoto",
        "đến Kyo,  Quý khách đến Kyoto"
    })
    void an_unfinished_word_is_not_taken_for_a_finished_one(String typed, String suggested) {
        Shelf news = new Shelf(
                published(1, "Quyết định mới", "2025-11-01T03:00:00Z"),
                published(2, "Quý khách đến Kyoto", "2025-10-01T03:00:00Z"));
        assertThat(news.suggest(typed, 10)).containsExactlyInAnyOrder(suggested.split("\\|"));
    }

    @Test
    void the_last_word_may_be_unfinished() {
        assertThat(NEWS.suggest("bư", 10))
                .startsWith("bưởi Phúc Trạch")
                .hasSize(4)
                .contains("Bước chân trên đá", "Mùa bưởi Phúc Trạch");
        assertThat(NEWS.suggest("bư tr", 10)).isEmpty();
    }

    @Test
    void writers_and_places_are_suggested_beside_tags() {
        Shelf shelf = new Shelf(
                about(1, "Tin một", LIFE, null, "hạ tầng", "Thu Hà", Shelf.topic("Xã Thạch Hà")),
                about(2, "Tin hai", LIFE, null, "đô thị", "Thu Hà", Shelf.topic("Xã Thạch Hà")),
                about(3, "Tin ba", LIFE, null, "đô thị", "Hà Linh", null));
        assertThat(all(shelf, "ha"))
                .startsWith(
                        new Suggestion(Suggestion.Kind.PEN_NAME, "Thu Hà", "/tac-gia/thu-ha"),
                        new Suggestion(Suggestion.Kind.LOCALITY, "Xã Thạch Hà", "/dia-phuong/xa-thach-ha"),
                        new Suggestion(Suggestion.Kind.PEN_NAME, "Hà Linh", "/tac-gia/ha-linh"),
                        new Suggestion(Suggestion.Kind.TAG, "hạ tầng", "/tag/ha-tang"));
        assertThat(shelf.suggest("hạ", 10)).startsWith("hạ tầng");
        assertThat(shelf.suggest("hà th", 10)).containsExactly("Thu Hà", "Xã Thạch Hà");
    }

    @Test
    void a_name_without_articles_is_not_suggested() throws IOException {
        Shelf shelf = new Shelf(
                about(1, "Tin một", LIFE, null, "bão số 3", "Thu Hà", null),
                about(2, "Tin hai", LIFE, null, "bão số 4", "Thu Hà", null));
        shelf.index.remove(1);
        shelf.index.refresh();
        assertThat(shelf.suggest("bao", 10)).containsExactly("bão số 4");
    }

    @Test
    void keystrokes_are_decoded() {
        assertThat(NEWS.suggest("bwowri phus", 10)).startsWith("bưởi Phúc Trạch");
    }

    private static List<Suggestion> all(Shelf shelf, String typed) {
        return shelf.index.ask(searcher -> new Completion(searcher, typed, Shelf.NOW).suggest(12));
    }

    @Test
    void the_size_is_kept() {
        assertThat(NEWS.suggest("b", 1)).hasSize(1);
        assertThat(NEWS.suggest("b", 3)).hasSize(3);
        assertThat(NEWS.suggest("", 3)).isEmpty();
    }

    @Test
    void a_tag_is_suggested_once_with_its_page() {
        List<Suggestion> suggestions =
                NEWS.index.ask(searcher -> new Completion(searcher, "buoi", Shelf.NOW).suggest(10));
        assertThat(suggestions.getFirst())
                .isEqualTo(new Suggestion(Suggestion.Kind.TAG, "bưởi Phúc Trạch", "/tag/buoi-phuc-trach"));
        assertThat(suggestions).filteredOn(s -> s.kind() == Suggestion.Kind.TAG).hasSize(1);
        assertThat(suggestions.getLast().url()).endsWith(".html");
    }

    @Test
    void headlines_with_the_same_marks_come_first_then_the_newest() {
        Shelf shelf = new Shelf(
                published(1, "Năm học mới", "2025-09-05T00:00:00Z"),
                published(2, "Nấm rơm được giá", "2023-09-05T00:00:00Z"),
                published(3, "Nam Đàn mùa sen", "2024-09-05T00:00:00Z"));
        assertThat(shelf.suggest("nấm", 10)).first().isEqualTo("Nấm rơm được giá");
        assertThat(shelf.suggest("nam", 10)).first().isEqualTo("Nam Đàn mùa sen");
    }
}
