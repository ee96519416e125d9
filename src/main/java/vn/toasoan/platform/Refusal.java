package vn.toasoan.platform;

/** What the other side says when asking again is of no use. */
public class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }
}
