package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Actor;

class DiscussionTest {
    private static final Instant NOON = Instant.parse("2024-11-13T05:00:00Z");

    private final Comment first = comment(1, null);
    private final Comment second = comment(2, null);
    private final Comment early = comment(3, first);
    private final Comment late = comment(4, first);

    @Test
    void the_newest_thread_comes_first_and_its_answers_in_the_order_they_came() {
        Discussion discussion = Discussions.assemble(List.of(first, second, early, late));
        assertThat(discussion.threads())
                .extracting(Discussion.CommentThread::comment)
                .containsExactly(second, first);
        assertThat(discussion.threads().get(1).replies()).containsExactly(early, late);
    }

    @Test
    void answers_count_like_comments() {
        assertThat(Discussions.assemble(List.of(first, second, early, late)).total())
                .isEqualTo(4);
        assertThat(Discussions.assemble(List.of()).total()).isZero();
    }

    static Comment comment(long id, Comment parent) {
        Submission submission =
                new Submission(Actor.reader("192.0.2.1"), 12, null, "Lan", Wording.of("Bài viết hay quá."));
        Comment comment = new Comment(null, parent, submission, "", NOON);
        comment.id = id;
        return comment;
    }
}
