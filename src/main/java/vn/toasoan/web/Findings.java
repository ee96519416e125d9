package vn.toasoan.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.toasoan.platform.Messages;

/** Collects what is wrong with a theme, so that all of it is told in one go. */
final class Findings {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparing(Finding::line).thenComparing(Finding::column);

    private final List<Finding> all = new ArrayList<>();

    /** @param key of the message, without {@code theme.} */
    void grave(Path file, int line, int column, String key, Object... arguments) {
        all.add(new Finding(file, line, column, true, Messages.text("theme." + key, arguments)));
    }

    void minor(Path file, int line, int column, String key, Object... arguments) {
        all.add(new Finding(file, line, column, false, Messages.text("theme." + key, arguments)));
    }

    boolean anyGrave() {
        return all.stream().anyMatch(Finding::grave);
    }

    /** In the order of their places; each once. */
    List<Finding> inOrder() {
        return all.stream().distinct().sorted(BY_PLACE).toList();
    }
}
