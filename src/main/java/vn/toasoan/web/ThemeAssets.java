package vn.toasoan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The styles, scripts and pictures of a theme. A folder that is named like a file, {@code site.css/}, is one file in parts:
 * joined in the order of their names. A part of the same name as one of the theme that is extended stands in its place.
 */
final class ThemeAssets {
    private static final Pattern PART = Pattern.compile("((?:.*/)?[^/]+\\.[a-z0-9]+)/[^/]+");

    /** They are held in memory. */
    private static final long MAX_LENGTH = 5 << 20;

    private ThemeAssets() {}

    static Map<String, Asset> read(ThemeChain chain, Findings findings) {
        SortedMap<String, ByteArrayOutputStream> contents = new TreeMap<>();
        chain.files("assets", findings).forEach((name, file) -> {
            String whole = whole(name);
            if (!Asset.isAllowed(whole)) {
                findings.minor(file, 0, 0, "asset.type");
            } else if (size(file) > MAX_LENGTH) {
                findings.minor(file, 0, 0, "asset.size");
            } else {
                append(contents.computeIfAbsent(whole, key -> new ByteArrayOutputStream()), file);
            }
        });
        Map<String, Asset> assets = new TreeMap<>();
        contents.forEach((name, bytes) -> assets.put(name, Asset.of(name, bytes.toByteArray())));
        return Map.copyOf(assets);
    }

    /** {@code site.css} of {@code site.css/10-base.css}. */
    private static String whole(String name) {
        var part = PART.matcher(name);
        return part.matches() ? part.group(1) : name;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(ByteArrayOutputStream all, Path file) {
        try {
            all.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
