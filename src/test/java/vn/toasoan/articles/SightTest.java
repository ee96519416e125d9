package vn.toasoan.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Right;

class SightTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WRITE    | 7 | 7 | false | true
            WRITE    | 7 | 8 | false | false
            WRITE    | 7 | - | false | false
            WRITE    | 7 | 8 | true  | true
            WRITE    | 7 | - | true  | true
            MODERATE | 7 | 8 | false | false
            MODERATE | 7 | 8 | true  | true
            EDIT     | 7 | 8 | false | true
            EDIT     | - | - | false | true
            MODERATE | - | - | false | false
            """)
    void one_sees_ones_own_and_what_readers_saw_an_editor_all(
            Right right, Long account, Long owner, boolean shown, boolean seen) {
        Sight sight = Sight.of(new Actor(account, "ai-do", Set.of(right), ""));
        assertThat(sight.reaches(owner, shown)).isEqualTo(seen);
    }
}
