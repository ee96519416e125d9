package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toasoan.search.IndexedManuscript.Past;

class PastTextsTest {
    private final PastTexts past = new PastTexts("Tít mới", "Sapo.", "Đoạn một.\n\nĐoạn hai.");

    @Test
    void only_what_the_head_does_not_say_is_past() {
        past.add(2, "Tít cũ", "Sapo.", "Đoạn hai.\n\nĐoạn bỏ đi.\n\n![Ảnh bỏ đi](){credit=\"Hà An\"}");
        assertThat(past.all())
                .containsExactly(new Past(2, "Tít cũ"), new Past(2, "Đoạn bỏ đi."), new Past(2, "Ảnh bỏ đi"));
    }

    @Test
    void each_piece_is_of_the_last_revision_that_had_it() {
        past.add(3, "Tít mới", "Sapo.", "Đoạn một.\n\nBỏ ở bản 4.");
        past.add(2, "Tít mới", "Sapo.", "Đoạn một.\n\nBỏ ở bản 4.\n\nBỏ ở bản 3.");
        assertThat(past.all()).containsExactly(new Past(3, "Bỏ ở bản 4."), new Past(2, "Bỏ ở bản 3."));
    }

    @Test
    void there_is_an_end_to_it() {
        for (int revision = 400; revision > 0; revision--) {
            past.add(revision, "Tít", "", "Đoạn " + revision + " " + "dài ".repeat(500));
        }
        assertThat(past.all().stream().mapToInt(one -> one.text().length()).sum())
                .isLessThanOrEqualTo(100_000);
        assertThat(past.all().getFirst().revision()).isEqualTo(400);
    }
}
