package vn.toasoan.weather;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** Days as the file and the database keep them: {@code [{"date", "condition", "min", "max", "rainChance"}]}. */
final class Days {
    private Days() {}

    /** @throws RuntimeException of several kinds when it isn't of this form */
    static List<DayForecast> read(JsonArray days) {
        return days.getValuesAs(JsonObject.class).stream().map(Days::day).toList();
    }

    private static DayForecast day(JsonObject day) {
        return new DayForecast(
                LocalDate.parse(day.getString("date")),
                Condition.of(day.getString("condition")),
                day.getInt("min"),
                day.getInt("max"),
                day.getInt("rainChance"));
    }

    static JsonArray write(List<DayForecast> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(day -> array.add(Json.createObjectBuilder()
                .add("date", day.date().toString())
                .add("condition", day.condition().code())
                .add("min", day.min())
                .add("max", day.max())
                .add("rainChance", day.rainChance())));
        return array.build();
    }
}
