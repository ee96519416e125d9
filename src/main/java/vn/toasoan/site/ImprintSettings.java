package vn.toasoan.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import vn.toasoan.platform.Configuration;

/**
 * The paper's imprint: from the settings {@code TOASOAN_IMPRINT_…}; where none of them is given, from {@code imprint.properties} in the
 * content folder. The two are never mixed: a paper that says its own name is not lent another's licence.
 */
@ApplicationScoped
public class ImprintSettings {
    private static final Logger LOG = System.getLogger(ImprintSettings.class.getName());
    private static final String PREFIX = "toasoan.imprint.";
    private static final String IN_THE_ENVIRONMENT = "TOASOAN_IMPRINT_";

    @Inject
    Config config;

    @Inject
    Configuration configuration;

    private Imprint imprint;

    @PostConstruct
    void read() {
        imprint = Imprint.of(given() ? this::setting : file(configuration.content()));
    }

    Imprint imprint() {
        return imprint;
    }

    private boolean given() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) || name.startsWith(IN_THE_ENVIRONMENT))
                .anyMatch(name -> !value(name).isEmpty());
    }

    private String setting(String key) {
        return value(PREFIX + key);
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }

    /** Nothing where there is no such file, or none that can be read. */
    static UnaryOperator<String> file(Path content) {
        Properties words = new Properties();
        Path file = content.resolve("imprint.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "No imprint: {0} can''t be read: {1}", file, e);
            }
        }
        return key -> words.getProperty(key, "").strip();
    }
}
