package vn.toasoan.site;

import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.Locality;
import vn.toasoan.weather.DayForecast;
import vn.toasoan.weather.Forecast;
import vn.toasoan.weather.LocalWeather;

/**
 * The weather where the reader is, and the places to choose from.
 *
 * @param chosen null when there is no locality at all
 * @param weather null likewise
 */
public record WeatherCorner(Locality chosen, LocalWeather weather, List<Locality> localities) {
    /** Null when there is no forecast. */
    public Forecast forecast() {
        return weather == null ? null : weather.forecast().orElse(null);
    }

    /** The first day told of, null when there is no forecast. */
    public DayForecast now() {
        return Optional.ofNullable(forecast())
                .map(forecast -> forecast.days().getFirst())
                .orElse(null);
    }
}
