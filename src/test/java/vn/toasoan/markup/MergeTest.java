package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    A B C | A B C   | A B C   | A B C
                    A B C | A1 B C  | A B C   | A1 B C
                    A B C | A B C   | A B C1  | A B C1
                    A B C | A1 B C  | A B C1  | A1 B C1
                    A B C | A1 B C  | A B1 C  | A1 B1 C
                    A B C | A B1 C  | A1 B C  | A1 B1 C
                    A B C | A B1 C1 | A1 B C  | A1 B1 C1
                    A B C | A X B C | A B C Y | A X B C Y
                    A B C | A X B C | A B1 C  | A X B1 C
                    A B C | A B1 C  | A X B C | A X B1 C
                    A B C | A X B C | A1 B C  | A1 X B C
                    A B C | B C     | A B C1  | B C1
                    A B C | A C     | A B C X | A C X
                    A B C | A B X   | A B X   | A B X
                    A B C | A X B C | A X B C | A X B C
                    A     | A X     | A1      | A1 X
                    A     | X A     | A1      | X A1
                    A B   | A       | A1 B    | A1
                    ''    | A       | ''      | A
                    A     | ''      | A       | ''
                    """)
    void edits_of_different_paragraphs_come_together(String base, String mine, String theirs, String wanted) {
        assertThat(Merge.of(body(base), body(mine), body(theirs))).isEqualTo(new Merged(body(wanted), false));
    }

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    A B C | A B1 C  | A B2 C
                    A B C | A C     | A B1 C
                    A B C | A X B C | A Y B C
                    A B C | X Y Z   | A B1 C
                    ''    | A       | B
                    A B C | B C     | A C
                    """)
    void two_edits_of_one_paragraph_are_a_conflict(String base, String mine, String theirs) {
        assertThat(Merge.of(body(base), body(mine), body(theirs)).conflict()).isTrue();
        assertThat(Merge.of(body(base), body(theirs), body(mine)).conflict()).isTrue();
    }

    @Test
    void a_line_end_at_the_end_is_no_edit_of_the_last_paragraph() {
        assertThat(Merge.of("A\n\nB", "A\n\nB\n", "A\n\nB1")).isEqualTo(new Merged("A\n\nB1\n", false));
    }

    @Test
    void blank_lines_between_are_no_conflict() {
        assertThat(Merge.of("A\n\nB", "A\n\n\nB", "A1\n\nB").text()).matches("A1\\n+B");
        assertThat(Merge.of("A\n\nB", "A\n\n\nB", "A\n\nB").text()).isEqualTo("A\n\n\nB");
    }

    @Test
    void a_line_within_a_paragraph_is_that_paragraph() {
        assertThat(Merge.of("a\nb\nc", "a1\nb\nc", "a\nb\nc1").conflict()).isTrue();
    }

    @RepeatedTest(200)
    void edits_of_paragraphs_that_both_leave_standing_lose_nothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> base = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int editor = random.nextInt(3);
            base.add("đoạn " + i);
            mine.add(editor == 1 ? "tôi " + i : "đoạn " + i);
            theirs.add(editor == 2 ? "họ " + i : "đoạn " + i);
            wanted.add(editor == 1 ? "tôi " + i : editor == 2 ? "họ " + i : "đoạn " + i);
        }

        assertThat(Merge.of(join(base), join(mine), join(theirs))).isEqualTo(new Merged(join(wanted), false));
    }

    private static String body(String letters) {
        return letters.isEmpty() ? "" : letters.replace(" ", "\n\n") + "\n";
    }

    private static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
