package vn.toasoan.launcher;

/** The launcher can't go on for a reason that a person can understand: one line of text and the exit code. */
final class Stop extends RuntimeException {
    static final int FAULT = 1;
    static final int USAGE = 2;

    private final int code;

    private Stop(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Something outside is not as it must be: exit code 1. */
    static Stop fault(String key, Object... arguments) {
        return new Stop(FAULT, Texts.of(key, arguments));
    }

    /** The command line or a setting is wrong: exit code 2. */
    static Stop usage(String key, Object... arguments) {
        return new Stop(USAGE, Texts.of(key, arguments));
    }

    /** What the application itself reported, in its own words: exit code 1. */
    static Stop reported(String message) {
        return new Stop(FAULT, message);
    }

    int code() {
        return code;
    }
}
