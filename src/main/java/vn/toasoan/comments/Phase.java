package vn.toasoan.comments;

import java.util.Optional;

/**
 * One rule of the gate.
 *
 * @param <T> what it looks at: a whole {@link Submission}, or its {@link Wording} alone
 */
@FunctionalInterface
interface Phase<T> {
    /** The verdict, if this rule has something to say; empty leaves it to the next. */
    Optional<Verdict> judge(T subject);
}
