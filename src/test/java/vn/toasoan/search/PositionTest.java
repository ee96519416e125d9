package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Cursor;

class PositionTest {
    private static final Position KEPT = new Position("2", "db", new Cursor(812, 44));

    @Test
    void it_comes_back_as_it_was_kept() {
        assertThat(Position.of(KEPT.kept())).contains(KEPT);
    }

    @Test
    void an_index_without_all_of_it_was_never_finished() {
        for (String key : KEPT.kept().keySet()) {
            Map<String, String> rest = new HashMap<>(KEPT.kept());
            rest.remove(key);
            assertThat(Position.of(rest)).as(key).isEmpty();
        }
    }

    @Test
    void a_later_end_of_the_same_log_follows() {
        assertThat(KEPT.follows(KEPT)).isTrue();
        assertThat(KEPT.at(new Cursor(812, 45)).follows(KEPT)).isTrue();
        assertThat(KEPT.at(new Cursor(813, 1)).follows(KEPT)).isTrue();
    }

    @Test
    void another_form_another_database_and_one_put_back_to_an_earlier_day_do_not() {
        assertThat(new Position("3", "db", KEPT.cursor()).follows(KEPT)).isFalse();
        assertThat(new Position("2", "another", KEPT.cursor()).follows(KEPT)).isFalse();
        assertThat(KEPT.at(new Cursor(812, 43)).follows(KEPT)).isFalse();
        assertThat(KEPT.at(new Cursor(811, 99)).follows(KEPT)).isFalse();
    }
}
