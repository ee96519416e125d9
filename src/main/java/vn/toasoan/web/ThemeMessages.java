package vn.toasoan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.MessageFormat;
import java.util.Properties;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Messages;

/** The theme's own texts, from its {@code messages.properties} (UTF-8), read again when the file is edited. */
@ApplicationScoped
public class ThemeMessages {
    private record Loaded(FileTime modified, Properties texts) {}

    @Inject
    Configuration configuration;

    private volatile Loaded loaded = new Loaded(FileTime.fromMillis(0), new Properties());

    /** The theme's text, else the application's, else the key itself, so that a theme's gap is seen and nothing breaks. */
    public String text(String key, Object... arguments) {
        String pattern = texts().getProperty(key);
        if (pattern == null) {
            return Messages.has(key) ? Messages.text(key, arguments) : key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Messages.VIETNAMESE).format(arguments);
    }

    private Properties texts() {
        Path file = configuration.theme().resolve("messages.properties");
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            if (!modified.equals(loaded.modified())) {
                loaded = load(file, modified);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded.texts();
    }

    private static Loaded load(Path file, FileTime modified) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new Loaded(modified, texts);
    }
}
