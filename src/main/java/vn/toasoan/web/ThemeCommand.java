package vn.toasoan.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.toasoan.platform.Messages;

/** {@code theme check}: looks at themes without a running newspaper. The launcher runs it with the application's classes. */
public final class ThemeCommand {
    private ThemeCommand() {}

    /** @param arguments the folder of themes; the name of one, or nothing for all in it */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path themes = Path.of(arguments[0]);
        List<String> names = arguments.length > 1 ? List.of(arguments[1]) : all(themes);
        boolean fine = true;
        for (String name : names) {
            fine &= check(themes, name, out);
        }
        System.exit(fine ? 0 : 1);
    }

    private static List<String> all(Path themes) throws IOException {
        try (Stream<Path> folders = Files.list(themes)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(ThemeFolder::isName)
                    .sorted()
                    .toList();
        }
    }

    private static boolean check(Path themes, String name, PrintStream out) {
        Findings findings = new Findings();
        Theme.read(themes, name, findings);
        List<Finding> found = findings.inOrder();
        Path here = Path.of("").toAbsolutePath();
        found.forEach(finding -> out.println(finding.seenFrom(here)));
        out.println(Messages.text(found.isEmpty() ? "theme.fine" : "theme.faulty", name, found.size()));
        return found.isEmpty();
    }
}
