package vn.toasoan.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWeatherLogTest {
    private final Logger logger = Logger.getLogger(FileWeather.class.getName());
    private final Lines lines = new Lines();

    @TempDir
    Path folder;

    private static final class Lines extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(lines);
    }

    @Test
    void a_missing_file_is_logged_once() {
        FileWeather weather = new FileWeather(folder.resolve("weather.json"));
        weather.localities();
        weather.localities();

        assertThat(lines.records).hasSize(1);
    }

    @Test
    void a_broken_file_is_logged_once_for_each_change() throws IOException {
        Path file = Files.writeString(folder.resolve("weather.json"), "{");
        FileWeather weather = new FileWeather(file);
        weather.localities();
        weather.localities();
        assertThat(lines.records).hasSize(1);

        Files.writeString(file, "{{{{");
        weather.localities();
        weather.localities();
        assertThat(lines.records).hasSize(2);
    }
}
