package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Problem;

class GateTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void the_first_phase_with_something_to_say_decides_and_the_rest_is_not_asked() {
        List<Phase<String>> phases = List.of(
                phase("rate", Optional.empty()),
                phase("words", Optional.of(Verdict.refuse("gibberish"))),
                phase("neighbours", Optional.of(Verdict.flag("near-duplicate"))));
        assertThat(Gate.first(phases, "text").code()).isEqualTo("gibberish");
        assertThat(asked).containsExactly("rate", "words");
    }

    @Test
    void without_an_objection_a_comment_goes_in() {
        assertThat(Gate.first(List.of(phase("rate", Optional.empty())), "text")).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_flagged_comment_goes_in_too() {
        assertThat(Verdict.flag("near-duplicate").accepted()).isTrue();
        assertThat(Messages.has("comment.flag.near-duplicate")).isTrue();
    }

    @Test
    void a_refusal_becomes_a_problem_with_its_suggestion() {
        Problem problem = Verdict.refuse("no-diacritics")
                .suggesting(Optional.of("Hay quá"))
                .problem();
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("no-diacritics");
        assertThat(problem.extra()).containsEntry("suggestion", "Hay quá");
    }

    @Test
    void a_verdict_against_a_comment_says_why() {
        assertThatThrownBy(() -> Verdict.refuse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-diacritics",
                "partly-without-diacritics",
                "not-vietnamese",
                "undecoded-keystrokes",
                "legacy-encoding",
                "gibberish",
                "too-short",
                "too-long",
                "empty",
                "disguised",
                "comments-closed",
                "too-many-comments",
                "too-many-checks",
                "parent-not-answerable"
            })
    void every_code_has_words_for_the_reader(String code) {
        assertThat(Messages.text("problem." + code)).endsWith(".");
    }

    private Phase<String> phase(String name, Optional<Verdict> verdict) {
        return subject -> {
            asked.add(name);
            return verdict;
        };
    }
}
