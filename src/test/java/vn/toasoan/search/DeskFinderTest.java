package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.search.DeskShelf.EDITOR;
import static vn.toasoan.search.DeskShelf.LAN;
import static vn.toasoan.search.DeskShelf.MINH;
import static vn.toasoan.search.DeskShelf.draft;
import static vn.toasoan.search.DeskShelf.published;
import static vn.toasoan.search.DeskShelf.writer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.articles.Sight;
import vn.toasoan.articles.State;
import vn.toasoan.search.IndexedManuscript.Past;

class DeskFinderTest {
    private static final DeskShelf DESK = new DeskShelf(
            draft(1, LAN, "Đê biển Kỳ Nam", new Past(2, "Đê biển sạt lở ở Kỳ Ninh")),
            draft(2, MINH, "Đê biển Cẩm Nhượng"),
            published(3, MINH, "Đê biển Hội Thống", "Đê biển Hội Thống đã kè", new Past(1, "Đê biển tạm bợ")),
            published(4, null, "Đê biển Đỉnh Bàn", "Đê biển Đỉnh Bàn"));

    @Test
    void a_writer_finds_his_own_and_what_readers_saw_of_the_others() {
        assertThat(DESK.ids(writer(LAN), "đê biển")).containsExactly(1L, 3L, 4L);
        assertThat(DESK.ids(writer(MINH), "đê biển")).containsExactly(2L, 3L, 4L);
        assertThat(DESK.ids(writer(99), "đê biển")).containsExactly(3L, 4L);
    }

    @Test
    void an_editor_finds_all_and_each_once() {
        assertThat(DESK.ids(EDITOR, "đê biển")).containsExactly(1L, 2L, 3L, 4L);
        assertThat(DESK.find(EDITOR, "đê biển").total()).isEqualTo(4);
    }

    /** For every way an article can stand to a person the index answers as the rule does. */
    @Test
    void the_index_keeps_the_rule_of_the_desk() {
        Sight[] people = {writer(LAN), writer(MINH), EDITOR, new Sight(true, null), new Sight(false, null)};
        for (Sight person : people) {
            for (Long owner : new Long[] {LAN, MINH, null}) {
                for (boolean shown : new boolean[] {true, false}) {
                    IndexedManuscript article =
                            shown ? published(1, owner, "Một tin", "Một tin khác") : draft(1, owner, "Một tin");
                    assertThat(new DeskShelf(article).find(person, "tin").total())
                            .as("%s, article of %s, shown %s", person, owner, shown)
                            .isEqualTo(person.reaches(owner, shown) ? 1 : 0);
                }
            }
        }
    }

    @Test
    void what_may_not_be_seen_is_not_counted_either() {
        DeskResults found = DESK.find(writer(LAN), "đê biển");
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.state())
                .containsExactly(new Count("PUBLISHED", "Đã xuất bản", 2), new Count("DRAFT", "Nháp", 1));
        assertThat(found.section()).containsExactly(new Count("doi-song", "Đời sống", 3));
        assertThat(DESK.find(writer(LAN), "Cẩm Nhượng").state()).isEmpty();
        assertThat(DESK.find(writer(LAN), "đê biển Cẩm Nhượg").didYouMean()).isNull();
        assertThat(DESK.find(EDITOR, "Cẩm Nhượgn").didYouMean()).isEqualTo("Cẩm Nhượng");
    }

    @Test
    void what_was_written_since_is_for_its_writer_and_editors() {
        assertThat(DESK.ids(writer(LAN), "kè")).isEmpty();
        assertThat(DESK.ids(writer(MINH), "kè")).containsExactly(3L);
        assertThat(DESK.ids(EDITOR, "kè")).containsExactly(3L);
    }

    @Test
    void an_older_revision_is_found_by_its_writer_and_editors_and_named() {
        DeskHit hit = DESK.find(writer(LAN), "sạt lở").items().getFirst();
        assertThat(hit.id()).isEqualTo(1);
        assertThat(hit.revision()).isEqualTo(2);
        assertThat(hit.headlineHtml()).isEqualTo("Đê biển Kỳ Nam");
        assertThat(hit.snippetHtml()).isEqualTo("Đê biển <mark>sạt lở</mark> ở Kỳ Ninh");
        assertThat(DESK.ids(EDITOR, "tạm bợ")).containsExactly(3L);
        assertThat(DESK.ids(writer(LAN), "tạm bợ")).isEmpty();
    }

    @Test
    void what_still_stands_is_shown_from_the_text_of_today() {
        DeskHit hit = DESK.find(writer(LAN), "đê biển kỳ").items().getFirst();
        assertThat(hit.revision()).isNull();
        assertThat(hit.headlineHtml()).isEqualTo("<mark>Đê biển Kỳ</mark> Nam");
    }

    @Test
    void state_and_ones_own_narrow_the_search() {
        assertThat(ids(writer(MINH), DeskShelf.in(null, true))).containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids(writer(LAN), DeskShelf.in(State.DRAFT, false))).containsExactly(1L);
        assertThat(ids(EDITOR, DeskShelf.in(State.DRAFT, false))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(EDITOR, DeskShelf.in(null, true))).isEmpty();
        assertThat(ids(new Sight(true, null), DeskShelf.in(null, true))).isEmpty();
    }

    private static List<Long> ids(Sight sight, DeskRequest request) {
        return DESK.find(sight, request).items().stream().map(DeskHit::id).toList();
    }

    @Test
    void keystrokes_and_missing_diacritics_are_understood_as_for_readers() {
        assertThat(DESK.ids(EDITOR, "cam nhuong")).containsExactly(2L);
        DeskResults decoded = DESK.find(EDITOR, "ddee bieern");
        assertThat(decoded.understoodAs()).isEqualTo("đê biển");
        assertThat(decoded.total()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("vn.toasoan.search.AnyQueryTest#queries")
    void any_text_is_a_question(String query) {
        for (Sight sight : new Sight[] {writer(LAN), EDITOR}) {
            DeskResults found = DESK.find(sight, query);
            assertThat(new ArrayList<>(found.items())).hasSizeLessThanOrEqualTo(4);
        }
    }
}
