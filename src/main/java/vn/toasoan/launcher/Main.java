package vn.toasoan.launcher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The jar's main: chooses the command. It runs on any Java from 11 on, so that it can look for the one the server needs. */
public final class Main {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Console console;

    private Main(Console console) {
        this.console = console;
        commands.put("serve", new Serve());
        commands.put("reindex", new Reindex());
        commands.put("theme", new ThemeCheck(""));
        commands.put("--help", new Help());
    }

    public static void main(String[] args) {
        Console console = Console.standard();
        int code = new Main(console).run(Arrays.asList(args));
        console.flush();
        System.exit(code);
    }

    private int run(List<String> words) {
        try {
            return command(words).run(Settings.ofThisProcess(), console);
        } catch (Stop stop) {
            console.error(stop);
            return stop.code();
        }
    }

    private Command command(List<String> words) {
        String name = words.isEmpty() ? "serve" : words.get(0);
        Command command = commands.get(name);
        if (command == null) {
            throw Stop.usage("command.unknown", name);
        }
        return command.with(words.isEmpty() ? words : words.subList(1, words.size()));
    }
}
