package vn.toasoan.launcher;

import java.util.List;

/** One word of the command line. */
interface Command {
    /**
     * The command as the words behind it want it.
     *
     * @throws Stop if it takes no such words
     */
    default Command with(List<String> words) {
        if (!words.isEmpty()) {
            throw Stop.usage("command.arguments", words.get(0));
        }
        return this;
    }

    /**
     * Does what the word says.
     *
     * @return the exit code
     * @throws Stop if it can't be done, with the line that says why
     */
    int run(Settings settings, Console console);
}
