package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** What is refused before a byte is read. What is done with the bytes is tested where it is done. */
class PhotosTest {
    private final Photos photos = new Photos();

    private final InputStream untouched = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("read");
        }
    };

    private void refused(Actor actor, String caption, int status) {
        assertThatThrownBy(() -> photos.upload(actor, untouched, "a.jpg", caption, null, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }

    @Test
    void a_stranger_may_not_upload() {
        refused(Actor.reader("192.0.2.1"), null, 401);
    }

    @Test
    void a_person_without_the_right_may_not_upload() {
        refused(new Actor(1L, "btv", Set.of(Right.MODERATE), ""), null, 403);
    }

    @Test
    void a_caption_that_is_too_long_is_refused_at_once() {
        refused(Actor.system(), "a".repeat(1_001), 422);
    }

    @Test
    void only_the_newsroom_sees_the_store() {
        assertThatThrownBy(() -> photos.newest(Actor.reader("192.0.2.1"), new Page.Request(1, 20)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
    }
}
