package vn.toasoan.platform;

import java.util.List;
import java.util.Map;

/**
 * A refusal: what was asked can't be done, and why. It ends a transaction; one mapper turns it into problem+json or a page.
 * It carries values, not a stack trace: a refusal is an answer, not a fault.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Mistake> mistakes;
    private final transient Map<String, Object> extra;

    private Problem(int status, String code, String message, List<Mistake> mistakes, Map<String, Object> extra) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.mistakes = List.copyOf(mistakes);
        this.extra = Map.copyOf(extra);
    }

    /** @param code the problem's name; {@code problem.<code>} is its message, with places for the arguments */
    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, Messages.text("problem." + code, arguments), List.of(), Map.of());
    }

    public static Problem notFound() {
        return of(404, "not-found");
    }

    public static Problem unauthorized() {
        return of(401, "unauthorized");
    }

    public static Problem forbidden() {
        return of(403, "forbidden");
    }

    public static Problem wrongState(String state) {
        return of(409, "wrong-state", Messages.text("state." + state));
    }

    public static Problem invalid(List<Mistake> mistakes) {
        return new Problem(422, "invalid", Messages.text("problem.invalid"), mistakes, Map.of());
    }

    public static Problem invalid(Mistake mistake) {
        return invalid(List.of(mistake));
    }

    /** The same refusal with members of its own in the problem document (both texts of a conflict, a suggestion). */
    public Problem with(Map<String, Object> members) {
        return new Problem(status, code, getMessage(), mistakes, members);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    public Map<String, Object> extra() {
        return extra;
    }
}
