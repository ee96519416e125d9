package vn.toasoan.weather;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Open-Meteo's {@code /v1/forecast} answers: for several places a list of objects in the order asked, for one place the object
 * alone; in each, {@code daily} holds a list for every variable, all as long as {@code time}. Days at the end that the model doesn't
 * reach are null.
 */
final class OpenMeteoAnswer {
    /** °C that were never measured on earth. */
    private static final double COLDEST = -90;

    private static final double HOTTEST = 60;

    private OpenMeteoAnswer() {}

    /**
     * For each place its days from the first on; empty for one whose part makes no sense.
     *
     * @param places how many were asked for
     * @throws WeatherFault when the whole makes no sense
     */
    static List<Optional<List<DayForecast>>> read(byte[] answer, int places) {
        List<JsonValue> parts = parts(answer);
        if (parts.size() != places) {
            throw new WeatherFault(parts.size() + " forecasts for " + places + " places");
        }
        return parts.stream().map(OpenMeteoAnswer::place).toList();
    }

    private static List<JsonValue> parts(byte[] answer) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(answer, StandardCharsets.UTF_8)))) {
            JsonValue root = reader.readValue();
            return root instanceof JsonArray several ? several : List.of(root);
        } catch (RuntimeException e) {
            throw new WeatherFault("an answer that is no JSON", e);
        }
    }

    private static Optional<List<DayForecast>> place(JsonValue part) {
        try {
            return Optional.of(days(part.asJsonObject().getJsonObject("daily"))).filter(days -> !days.isEmpty());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<DayForecast> days(JsonObject daily) {
        JsonArray dates = daily.getJsonArray("time");
        List<JsonArray> variables = Stream.of(
                        "weather_code", "temperature_2m_min", "temperature_2m_max", "precipitation_probability_max")
                .map(daily::getJsonArray)
                .toList();
        List<DayForecast> days = new ArrayList<>();
        for (int i = 0; i < dates.size() && isTold(variables, i); i++) {
            DayForecast day = day(LocalDate.parse(dates.getString(i)), variables, i);
            if (!days.isEmpty() && !days.getLast().date().plusDays(1).equals(day.date())) {
                throw new IllegalArgumentException(
                        day.date() + " after " + days.getLast().date());
            }
            days.add(day);
        }
        return days;
    }

    private static boolean isTold(List<JsonArray> variables, int i) {
        return variables.stream().noneMatch(variable -> variable.isNull(i));
    }

    private static DayForecast day(LocalDate date, List<JsonArray> variables, int i) {
        double[] values = variables.stream()
                .map(variable -> variable.getJsonNumber(i))
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
        return new DayForecast(
                date,
                condition(values[0]),
                degrees(values[1]),
                degrees(values[2]),
                Math.toIntExact(Math.round(values[3])));
    }

    private static Condition condition(double code) {
        if (code != Math.rint(code)) {
            throw new IllegalArgumentException("No code of weather: " + code);
        }
        return WmoCode.condition((int) code).orElseThrow();
    }

    private static int degrees(double value) {
        if (value < COLDEST || value > HOTTEST) {
            throw new IllegalArgumentException(value + " °C");
        }
        return (int) Math.round(value);
    }
}
