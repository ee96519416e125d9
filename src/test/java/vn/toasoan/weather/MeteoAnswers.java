package vn.toasoan.weather;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of the shape that Open-Meteo documents for {@code /v1/forecast} with daily variables. */
public final class MeteoAnswers {
    private MeteoAnswers() {}

    /** Of so many places, two days each, from that day on; the first place's highest is the given one, the second's a degree less, and so on. */
    public static String several(int places, LocalDate from, double highest) {
        return IntStream.range(0, places)
                .mapToObj(i -> place(i, from, highest - i % 10))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Of one place alone: not in a list. */
    public static String one(LocalDate from, double highest) {
        return place(0, from, highest);
    }

    private static String place(int id, LocalDate from, double highest) {
        return String.format(
                Locale.ROOT, """
                {"latitude":18.375,"longitude":105.875,"generationtime_ms":0.067,"utc_offset_seconds":25200,"timezone":"Asia/Bangkok",
                "timezone_abbreviation":"GMT+7","elevation":5.0,%s"daily_units":{"time":"iso8601","weather_code":"wmo code",
                "temperature_2m_max":"°C","temperature_2m_min":"°C","precipitation_probability_max":"%%"},
                "daily":{"time":["%s","%s"],"weather_code":[80,3],"temperature_2m_max":[%.1f,24.5],
                "temperature_2m_min":[-4.4,17.6],"precipitation_probability_max":[85,10]}}""", id == 0 ? "" : "\"location_id\":" + id + ",", from, from.plusDays(1), highest);
    }
}
