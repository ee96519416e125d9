package vn.toasoan.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.toasoan.platform.Messages;

/** A theme's own texts, from {@code messages.properties} (UTF-8) of its folder and of those it extends. */
record ThemeTexts(Map<String, String> texts) {

    static ThemeTexts read(ThemeChain chain, Findings findings) {
        Map<String, String> texts = new HashMap<>();
        for (ThemeFolder folder : chain.folders().reversed()) {
            texts.putAll(read(folder.path().resolve("messages.properties"), findings));
        }
        return new ThemeTexts(Map.copyOf(texts));
    }

    private static Map<String, String> read(Path file, Findings findings) {
        Map<String, String> texts = new HashMap<>();
        if (!Files.exists(file)) {
            return texts;
        }
        try {
            String written = Files.readString(file, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(new StringReader(written));
            for (String key : properties.stringPropertyNames()) {
                texts.put(key, properties.getProperty(key));
                checkPlaces(file, written.lines().toList(), key, properties.getProperty(key), findings);
            }
        } catch (CharacterCodingException e) {
            findings.grave(file, 0, 0, "encoding");
        } catch (IOException | IllegalArgumentException e) {
            findings.grave(file, 0, 0, "messages", e.getMessage());
        }
        return texts;
    }

    private static void checkPlaces(Path file, List<String> lines, String key, String pattern, Findings findings) {
        try {
            new MessageFormat(pattern, Messages.VIETNAMESE);
        } catch (IllegalArgumentException e) {
            findings.grave(file, lineOf(key, lines), 0, "message.places", key, e.getMessage());
        }
    }

    /** 0 when it is written in some unusual way. */
    private static int lineOf(String key, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:\\s].*")) {
                return i + 1;
            }
        }
        return 0;
    }

    boolean has(String key) {
        return texts.containsKey(key) || Messages.has(key);
    }

    /** The theme's text, else the application's, else the key itself, so that a theme's gap is seen and nothing breaks. */
    String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            return Messages.has(key) ? Messages.text(key, arguments) : key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Messages.VIETNAMESE).format(arguments);
    }
}
