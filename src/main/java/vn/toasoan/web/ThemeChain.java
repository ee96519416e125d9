package vn.toasoan.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme and those it extends, itself first. What it lacks is taken from the nearest that has it.
 *
 * @param sheet of the theme itself; null when it can't be read
 */
record ThemeChain(ThemeSheet sheet, List<ThemeFolder> folders) {

    /** As far as it can be followed. */
    static ThemeChain read(Path themes, String name, Findings findings) {
        List<ThemeFolder> folders = new ArrayList<>();
        Map<Path, ThemeSheet> sheets = new HashMap<>();
        Optional<ThemeSheet> from = Optional.empty();
        for (String next = name;
                stands(themes, next, from, sheets, findings);
                next = from.get().parent()) {
            ThemeFolder folder = new ThemeFolder(themes.resolve(next));
            folders.add(folder);
            from = ThemeSheet.read(folder.path(), findings);
            from.ifPresent(sheet -> sheets.put(folder.path(), sheet));
            if (from.map(ThemeSheet::parent).orElse("").isEmpty()) {
                break;
            }
        }
        return new ThemeChain(sheets.get(themes.resolve(name)), List.copyOf(folders));
    }

    private static boolean stands(
            Path themes, String name, Optional<ThemeSheet> from, Map<Path, ThemeSheet> before, Findings findings) {
        Path told = from.map(ThemeSheet::file).orElse(themes);
        int line = from.map(ThemeSheet::parentLine).orElse(0);
        if (!ThemeFolder.stands(themes, name)) {
            findings.grave(told, line, 0, from.isEmpty() ? "missing" : "parent.missing", name, themes);
            return false;
        }
        if (before.containsKey(themes.resolve(name))) {
            findings.grave(told, line, 0, "parent.cycle", name);
            return false;
        }
        return true;
    }

    /** The files of all of them by name; where several have one of a name, the nearest's. */
    SortedMap<String, Path> files(String part, Findings findings) {
        SortedMap<String, Path> files = new TreeMap<>();
        for (ThemeFolder folder : folders.reversed()) {
            SortedMap<String, Path> own = folder.files(part, findings);
            own.keySet().forEach(name -> files.keySet().removeIf(inherited -> replaces(name, inherited)));
            files.putAll(own);
        }
        return files;
    }

    /** A whole file stands in the place of one in parts, and the other way round. */
    private static boolean replaces(String name, String inherited) {
        return inherited.startsWith(name + "/") || name.startsWith(inherited + "/");
    }
}
