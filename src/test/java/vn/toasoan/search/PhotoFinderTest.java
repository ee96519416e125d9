package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.DeskShelf.EDITOR;
import static vn.toasoan.search.DeskShelf.LAN;
import static vn.toasoan.search.DeskShelf.MINH;
import static vn.toasoan.search.DeskShelf.writer;
import static vn.toasoan.search.PhotoShelf.photo;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.articles.Sight;
import vn.toasoan.platform.Page;
import vn.toasoan.search.IndexedPhoto.Use;

class PhotoFinderTest {
    private static final PhotoShelf ARCHIVE = new PhotoShelf(
            photo(1, "Đường ven biển Thạch Kim", "Hà An"),
            photo(2, "Dương tính giả", "Hà An", new Use(50, MINH, true, "Xét nghiệm ở Can Lộc", "Hà Ân")),
            photo(
                    3,
                    "Chợ quê",
                    "",
                    new Use(51, LAN, false, "Phiên chợ Gát ngày áp Tết", "Thanh Tùng"),
                    new Use(52, MINH, false, "Chợ Gát của Minh", "")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đường ven biển       | 1
            duong                | 1 2
            đường                | 1
            dduwowngf ven bieern | 1
            thach kim            | 1
            Hà An                | 1 2
            xét nghiệm can lộc   | 2
            tep 3                | 3
            nguyễn lan           | 3 2 1
            """)
    void a_photo_is_found_by_what_is_said_of_it(String query, String ids) {
        assertThat(ARCHIVE.ids(EDITOR, query)).map(String::valueOf).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void a_name_is_found_in_the_marks_it_is_asked_for() {
        assertThat(ARCHIVE.ids(EDITOR, "hà ân")).containsExactly(2L);
        assertThat(ARCHIVE.ids(EDITOR, "ha an")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void what_a_draft_says_is_for_its_writer_and_editors() {
        assertThat(ARCHIVE.ids(writer(LAN), "áp Tết")).containsExactly(3L);
        assertThat(ARCHIVE.ids(EDITOR, "áp Tết")).containsExactly(3L);
        assertThat(ARCHIVE.ids(writer(MINH), "áp Tết")).isEmpty();
        assertThat(ARCHIVE.ids(writer(MINH), "chợ gát")).containsExactly(3L);
        assertThat(ARCHIVE.ids(writer(99), "Gát")).isEmpty();
        assertThat(ARCHIVE.ids(writer(99), "chợ quê")).containsExactly(3L);
    }

    @Test
    void each_photo_is_found_once_by_everybody() {
        for (Sight person : new Sight[] {writer(LAN), writer(MINH), writer(99), EDITOR}) {
            assertThat(ARCHIVE.find(person, "").all().all().total())
                    .as("%s", person)
                    .isEqualTo(3);
            assertThat(ARCHIVE.ids(person, "")).containsExactly(3L, 2L, 1L);
        }
    }

    @Test
    void uses_and_credits_are_counted_as_far_as_one_may_know() {
        assertThat(ARCHIVE.uses(EDITOR, 3)).isEqualTo(2);
        assertThat(ARCHIVE.uses(writer(LAN), 3)).isEqualTo(1);
        assertThat(ARCHIVE.uses(writer(99), 3)).isZero();
        assertThat(ARCHIVE.uses(writer(99), 2)).isEqualTo(1);
        assertThat(ARCHIVE.find(writer(LAN), "").credit()).contains(new Count("thanh-tung", "Thanh Tùng", 1));
        assertThat(ARCHIVE.find(writer(MINH), "").credit()).containsExactly(new Count("ha-an", "Hà An", 2));
    }

    @Test
    void credit_days_and_use_narrow_the_search() {
        assertThat(ids("", "Hà An", null, EDITOR)).containsExactly(2L, 1L);
        assertThat(ids("duong", "ha-an", null, EDITOR)).containsExactly(1L, 2L);
        assertThat(ids("chợ", "ha-an", null, EDITOR)).isEmpty();
        assertThat(ids("", null, true, writer(99))).containsExactly(2L);
        assertThat(ids("", null, false, writer(LAN))).containsExactly(1L);
        LocalDate day = LocalDate.of(2025, 10, 1);
        assertThat(ids(day, day)).hasSize(3);
        assertThat(ids(day.plusDays(1), null)).isEmpty();
    }

    private static List<Long> ids(String q, String credit, Boolean used, Sight sight) {
        return PhotoShelf.ids(ARCHIVE.find(sight, new PhotoRequest(Shelf.query(q), credit, used)));
    }

    private static List<Long> ids(LocalDate from, LocalDate to) {
        SearchRequest words = new SearchRequest(
                "", null, null, null, null, from, to, SearchRequest.Sort.NEWEST, false, new Page.Request(1, 20));
        return PhotoShelf.ids(ARCHIVE.find(EDITOR, new PhotoRequest(words, null, null)));
    }

    @ParameterizedTest
    @MethodSource("vn.toasoan.search.AnyQueryTest#queries")
    void any_text_is_a_question(String query) {
        assertThat(ARCHIVE.ids(writer(LAN), query)).hasSizeLessThanOrEqualTo(3);
    }
}
