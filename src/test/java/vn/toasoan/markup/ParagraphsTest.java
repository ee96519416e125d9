package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blank_lines_part_blocks_and_stay_with_the_one_before() {
        assertThat(Paragraphs.split("Một\nhai\n\nBa\n \n\nBốn\n"))
                .containsExactly("Một\nhai\n\n", "Ba\n \n\n", "Bốn\n");
    }

    @Test
    void blank_lines_in_front_belong_to_the_first_block() {
        assertThat(Paragraphs.split("\n\nMột\n\nHai")).containsExactly("\n\nMột\n\n", "Hai");
    }

    @Test
    void line_ends_of_windows_part_blocks_too() {
        assertThat(Paragraphs.split("Một\r\n\r\nHai")).containsExactly("Một\r\n\r\n", "Hai");
    }

    @Test
    void nothing_has_no_blocks() {
        assertThat(Paragraphs.split("")).isEmpty();
        assertThat(Paragraphs.split("\n \n")).containsExactly("\n \n");
    }

    @RepeatedTest(200)
    void joined_blocks_are_the_body_again(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            body.append("ab \n\n\r\t\u0000\uD800\u2028".charAt(random.nextInt(10)));
        }

        assertThat(Paragraphs.join(Paragraphs.split(body.toString()))).isEqualTo(body.toString());
    }
}
