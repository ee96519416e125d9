package vn.toasoan.comments;

import java.util.Objects;
import vn.toasoan.platform.Actor;

/**
 * A comment on its way in.
 *
 * @param parentId the comment it answers, or null
 * @param name one line, 1 to {@value #MAX_NAME} characters
 */
record Submission(Actor actor, long articleId, Long parentId, String name, Wording wording) {
    static final int MAX_NAME = 60;

    Submission {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(wording);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) {
            throw new IllegalArgumentException("No name: " + name);
        }
    }
}
