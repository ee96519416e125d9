package vn.toasoan.site;

import java.util.Map;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * The comment form as the reader left it.
 *
 * @param parent the comment that is answered, 0 for none
 * @param reason why the comment was refused, empty when it wasn't
 * @param suggestion the other version of the text, empty for none: what the reader probably meant, or what he had typed
 * @param typed whether the other version is what he had typed
 * @param sent whether a comment has just been taken in
 */
public record CommentForm(
        String name, String body, long parent, String reason, String suggestion, boolean typed, boolean sent) {

    static CommentForm untouched(boolean sent) {
        return new CommentForm("", "", 0, "", "", false, sent);
    }

    static CommentForm refused(String name, String body, long parent, Problem problem) {
        Map<String, Object> extra = problem.extra();
        return new CommentForm(
                name,
                body,
                parent,
                reason(problem),
                String.valueOf(extra.getOrDefault("suggestion", "")),
                false,
                false);
    }

    /** The other version stands in the field, not yet sent; what stood there can be taken back. */
    static CommentForm swapped(String name, String body, long parent, String other, boolean otherTyped) {
        return new CommentForm(name, other, parent, "", body, !otherTyped, false);
    }

    private static String reason(Problem problem) {
        return problem.mistakes().isEmpty()
                ? problem.getMessage()
                : String.join(
                        " ", problem.mistakes().stream().map(Mistake::message).toList());
    }

    public boolean refused() {
        return !reason.isEmpty();
    }

    /** Whether it answers this comment. */
    public boolean answers(long comment) {
        return parent == comment;
    }
}
