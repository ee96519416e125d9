package vn.toasoan.weather;

import java.util.List;
import java.util.Optional;

/** Where forecasts come from. It answers from what it has, at once, and throws nothing when it has nothing. */
public interface WeatherProvider {
    Optional<Forecast> forecast(String localityName);

    /** Those it has a forecast for, in its own order. */
    List<String> localities();
}
