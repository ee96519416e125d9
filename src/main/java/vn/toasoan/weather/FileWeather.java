package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.platform.Configuration;

/** Forecasts from {@code weather.json} in the content folder, read again when the file has changed. */
@ApplicationScoped
class FileWeather implements WeatherProvider {
    private static final Logger LOG = System.getLogger(FileWeather.class.getName());
    /** Of a file that isn't there or can't be looked at. */
    private static final Version NONE = new Version(FileTime.fromMillis(0), -1);

    private record Version(FileTime modified, long size) {}

    private record Reading(Version version, Map<String, Forecast> forecasts) {}

    private Path file;
    private Reading last;

    protected FileWeather() {}

    @Inject
    FileWeather(Configuration configuration) {
        this(configuration.content().resolve("weather.json"));
    }

    FileWeather(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Forecast> forecast(String localityName) {
        return Optional.ofNullable(forecasts().get(Normalizer.normalize(localityName, Form.NFC)));
    }

    @Override
    public List<String> localities() {
        return List.copyOf(forecasts().keySet());
    }

    /** What can't be read is logged when it is first seen, and not again until the file changes. */
    private synchronized Map<String, Forecast> forecasts() {
        Version version = version();
        if (last == null || !last.version().equals(version)) {
            last = new Reading(version, read());
        }
        return last.forecasts();
    }

    private Version version() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            return NONE;
        }
    }

    private Map<String, Forecast> read() {
        try {
            return WeatherFile.read(file);
        } catch (NoSuchFileException e) {
            LOG.log(Level.INFO, "No forecasts: there is no {0}", file);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "No forecasts: {0} can''t be read: {1}", file, e);
        }
        return Map.of();
    }
}
