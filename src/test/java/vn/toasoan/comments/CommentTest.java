package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Problem;

class CommentTest {
    private static final Instant LATER = Instant.parse("2024-11-13T06:00:00Z");

    private final Comment comment = DiscussionTest.comment(1, null);

    @Test
    void a_new_comment_is_held_and_cannot_be_answered() {
        assertThat(comment.state()).isEqualTo(Comment.State.HELD);
        assertThat(comment.answerable()).isFalse();
    }

    @Test
    void editing_leaves_the_original_as_it_came() {
        comment.post("Bài viết rất hay.", null, LATER);
        assertThat(comment.body()).isEqualTo("Bài viết rất hay.");
        assertThat(comment.original()).isEqualTo("Bài viết hay quá.");
        assertThat(comment.edited()).isTrue();
    }

    @Test
    void posting_without_an_edit_keeps_the_text_and_forgets_an_earlier_refusal() {
        comment.refuse("Ngoài chủ đề", null, LATER);
        assertThat(comment.reason()).isEqualTo("Ngoài chủ đề");
        comment.post(null, null, LATER);
        assertThat(comment.edited()).isFalse();
        assertThat(comment.reason()).isEmpty();
        assertThat(comment.decidedAt()).isEqualTo(LATER);
    }

    @Test
    void a_posted_comment_can_be_answered_but_an_answer_cannot() {
        comment.post(null, null, LATER);
        Comment reply = DiscussionTest.comment(2, comment);
        reply.post(null, null, LATER);
        assertThat(comment.answerable()).isTrue();
        assertThat(reply.answerable()).isFalse();
    }

    @Test
    void an_edited_text_is_neither_empty_nor_endless() {
        assertThat(Moderation.edited(null)).isNull();
        assertThat(Moderation.edited("  Hay\u0000 ")).isEqualTo("Hay");
        assertThatThrownBy(() -> Moderation.edited(" ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Moderation.edited("á".repeat(3_001))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Moderation.reason("á".repeat(501))).isInstanceOf(Problem.class);
    }
}
