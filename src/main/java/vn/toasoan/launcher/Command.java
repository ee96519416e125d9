package vn.toasoan.launcher;

/** One word of the command line. */
interface Command {
    /**
     * Does what the word says.
     *
     * @return the exit code
     * @throws Stop if it can't be done, with the line that says why
     */
    int run(Settings settings, Console console);
}
