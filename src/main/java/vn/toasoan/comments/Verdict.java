package vn.toasoan.comments;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Problem;

/**
 * What the gate says about a comment.
 *
 * @param status the answer's HTTP status where it is refused, else 200
 * @param code why it is refused or flagged, as API.md names it; empty where there is nothing to say
 * @param suggestion what the reader probably meant, where that can be told; never applied without him
 */
public record Verdict(Outcome outcome, int status, String code, Optional<String> suggestion) {
    /** A flagged comment goes in like an accepted one; its editor is told to look closer. */
    public enum Outcome {
        ACCEPT,
        FLAG,
        REFUSE
    }

    static final Verdict ACCEPTED = new Verdict(Outcome.ACCEPT, 200, "", Optional.empty());

    public Verdict {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(suggestion);
        if (code.isEmpty() != (outcome == Outcome.ACCEPT)) {
            throw new IllegalArgumentException("A code says why: " + outcome + " " + code);
        }
    }

    static Verdict refuse(String code) {
        return refuse(422, code);
    }

    static Verdict refuse(int status, String code) {
        return new Verdict(Outcome.REFUSE, status, code, Optional.empty());
    }

    static Verdict flag(String code) {
        return new Verdict(Outcome.FLAG, 200, code, Optional.empty());
    }

    Verdict suggesting(Optional<String> text) {
        return new Verdict(outcome, status, code, text);
    }

    public boolean accepted() {
        return outcome != Outcome.REFUSE;
    }

    /** What the reader is told, in Vietnamese; empty where the comment goes in. */
    public String message() {
        return accepted() ? "" : Messages.text("problem." + code);
    }

    /** The refusal as an answer, the suggestion among its members. */
    Problem problem() {
        Problem problem = Problem.of(status, code);
        return suggestion.map(text -> problem.with(Map.of("suggestion", text))).orElse(problem);
    }
}
