package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toasoan.articles.Restorer;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.Restored;

class RestorationsTest {
    private final Restorations restorations = restorations();
    private final Actor reader = Actor.reader("192.0.2.1");
    private final Actor reporter = new Actor(7L, "lan", Set.of(), "192.0.2.2");

    @Test
    void without_a_model_texts_come_back_as_given_and_nothing_is_sure() {
        assertThat(restorations.restore(reader, List.of("Hay qua"))).containsExactly(new Restored("Hay qua", 0));
        assertThat(restorations.restore(reporter, List.of("a", "b")))
                .extracting(Restored::text)
                .containsExactly("a", "b");
    }

    @Test
    void strangers_have_one_text_at_a_time_and_so_many_a_minute() {
        assertThatThrownBy(() -> restorations.restore(reader, List.of("a", "b")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
        for (int i = 0; i < 4; i++) {
            restorations.restore(reader, List.of("a"));
        }
        assertThatThrownBy(() -> restorations.restore(reader, List.of("a")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("too-many-checks"));
    }

    @Test
    void none_too_many_and_too_long_are_mistakes() {
        assertMistake(List.of(), "required");
        assertMistake(Collections.nCopies(1_001, "a"), "list-long");
        assertMistake(List.of("a", "😀".repeat(3_001)), "too-long");
        assertThat(restorations.restore(reporter, Collections.nCopies(1_000, "a")))
                .hasSize(1_000);
        assertThat(restorations.restore(reporter, List.of("😀".repeat(3_000)))).hasSize(1);
    }

    private void assertMistake(List<String> texts, String code) {
        assertThatThrownBy(() -> restorations.restore(reporter, texts))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.mistakes())
                        .extracting(Mistake::field, Mistake::code)
                        .containsExactly(tuple("texts", code)));
    }

    private static Restorations restorations() {
        Restorations restorations = new Restorations();
        restorations.restorer = new Restorer();
        restorations.rate = new CommentRate();
        restorations.rate.clock = Clock.systemUTC();
        restorations.rate.configuration = new Configuration() {
            @Override
            public int commentRate() {
                return 1;
            }
        };
        return restorations;
    }
}
