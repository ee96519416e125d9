package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toasoan.articles.Restorer;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.vietnamese.Restored;

class CommentChecksTest {
    private final CommentChecks checks = checks();
    private final Actor reader = Actor.reader("192.0.2.1");
    private final Actor moderator = new Actor(7L, "lan", Set.of(Right.MODERATE), "192.0.2.2");

    @Test
    void a_reader_has_one_text_checked() {
        assertThat(checks.check(reader, List.of("Hay quá"))).containsExactly(Verdict.ACCEPTED);
        assertThatThrownBy(() -> checks.check(reader, List.of("Hay quá", "Hay quá")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
    }

    @Test
    void a_comment_editor_gets_verdicts_in_the_order_of_the_texts() {
        assertThat(checks.check(moderator, List.of("Hay quá", "Hay qua", "")))
                .extracting(Verdict::code)
                .containsExactly("", "no-diacritics", "empty");
    }

    @Test
    void without_an_archive_nothing_is_restored() {
        assertThat(checks.restore(reader, List.of("Hay qua"))).containsExactly(Restored.unchanged("Hay qua"));
        assertThatThrownBy(() -> checks.restore(reader, List.of("Hay qua", "Hay qua")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
        assertThatThrownBy(() -> checks.restore(reader, List.of("a".repeat(10_001))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
    }

    @Test
    void none_and_too_many_are_mistakes() {
        assertThatThrownBy(() -> checks.check(reader, List.of())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> checks.check(moderator, Collections.nCopies(1_001, "Hay quá")))
                .isInstanceOf(Problem.class);
    }

    private static CommentChecks checks() {
        CommentChecks checks = new CommentChecks();
        checks.rate = new CommentRate();
        checks.rate.clock = Clock.systemUTC();
        checks.rate.configuration = new Configuration() {
            @Override
            public int commentRate() {
                return 30;
            }
        };
        checks.restorer = new Restorer();
        checks.marks = new MissingMarks();
        checks.marks.restorer = checks.restorer;
        return checks;
    }
}
