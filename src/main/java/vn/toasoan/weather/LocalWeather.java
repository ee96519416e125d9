package vn.toasoan.weather;

import java.util.Objects;
import java.util.Optional;

/**
 * What can be told of a locality's weather.
 *
 * @param locality its name
 * @param forecast days from today on; when all its days are over, those as they were; empty when there is none
 * @param stale whether the forecast is too old to be relied on; false when there is none
 */
public record LocalWeather(String locality, Optional<Forecast> forecast, boolean stale) {
    public LocalWeather {
        Objects.requireNonNull(locality);
        Objects.requireNonNull(forecast);
    }
}
