package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code theme check [NAME]}: looks at one theme, or at all, without a newspaper. What it looks with is the application's, of
 * whose classes it makes a process of their own, in a folder that is gone afterwards.
 */
final class ThemeCheck implements Command {
    private static final String MAIN = "vn.toasoan.web.ThemeCommand";

    private final String name;

    /** @param name of the theme; empty for all there are */
    ThemeCheck(String name) {
        this.name = name;
    }

    @Override
    public Command with(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("check")) {
            throw Stop.usage("theme.usage");
        }
        if (words.size() > 2) {
            throw Stop.usage("command.arguments", words.get(2));
        }
        return new ThemeCheck(words.size() == 2 ? words.get(1) : "");
    }

    @Override
    public int run(Settings settings, Console console) {
        Path themes = settings.path(Setting.THEMES);
        if (!Files.isDirectory(themes)) {
            throw Stop.fault("theme.missing", themes, Setting.THEMES.environmentName());
        }
        try {
            Path folder = Files.createTempDirectory("toasoan-theme-check");
            try {
                return check(themes, folder);
            } finally {
                Trees.delete(folder);
            }
        } catch (IOException e) {
            throw Stop.fault("fault", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stop.FAULT;
        }
    }

    private int check(Path themes, Path folder) throws IOException, InterruptedException {
        Boot.ofThisJar().unpackClasses(folder);
        List<String> line = new ArrayList<>();
        line.add(Jdks.ofThisMachine().find().java().toString());
        line.add("-cp");
        line.add(folder.resolve("classes") + java.io.File.pathSeparator + folder.resolve("lib") + "/*");
        line.add(MAIN);
        line.add(themes.toString());
        if (!name.isEmpty()) {
            line.add(name);
        }
        return new ProcessBuilder(Tools.bound("KILL", line)).inheritIO().start().waitFor();
    }
}
