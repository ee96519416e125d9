package vn.toasoan.weather;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of {@code weather.json}: {@code {"issuedAt": "…", "source": "…", "localities": {"<name>": {"days": [{"date",
 * "condition", "min", "max", "rainChance"}]}}}}.
 */
final class WeatherFile {
    private static final Logger LOG = System.getLogger(WeatherFile.class.getName());

    private WeatherFile() {}

    /**
     * Forecasts by locality in the file's order. One locality that makes no sense is logged and left out.
     *
     * @throws RuntimeException of several kinds when the file isn't of this form
     */
    static Map<String, Forecast> read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return forecasts(reader.readObject());
        }
    }

    private static Map<String, Forecast> forecasts(JsonObject root) {
        Instant issuedAt = OffsetDateTime.parse(root.getString("issuedAt")).toInstant();
        String source = root.getString("source");
        Map<String, Forecast> forecasts = new LinkedHashMap<>();
        root.getJsonObject("localities").forEach((name, locality) -> {
            try {
                forecasts.put(
                        Normalizer.normalize(name, Form.NFC),
                        new Forecast(
                                source,
                                issuedAt,
                                Days.read(locality.asJsonObject().getJsonArray("days"))));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "No forecast for {0}: {1}", name, e);
            }
        });
        return Collections.unmodifiableMap(forecasts);
    }
}
