package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toasoan.vietnamese.NewsDates;

/** The weather that readers are shown, with its age judged. */
@ApplicationScoped
public class Weather {
    private static final Duration FRESH = Duration.ofHours(12);

    private List<WeatherProvider> providers;
    private Clock clock;

    protected Weather() {}

    @Inject
    Weather(StoredWeather fetched, FileWeather file, Clock clock) {
        this(List.of(fetched, file), clock);
    }

    /** @param providers the one that is asked first is the first */
    Weather(List<WeatherProvider> providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** A locality without a forecast is an answer too. */
    public LocalWeather of(String localityName) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
        return forecast(localityName, today)
                .map(forecast -> told(localityName, forecast, today))
                .orElseGet(() -> new LocalWeather(localityName, Optional.empty(), false));
    }

    /** The first that reaches today; if none does, the first. */
    private Optional<Forecast> forecast(String localityName, LocalDate today) {
        Optional<Forecast> over = Optional.empty();
        for (WeatherProvider provider : providers) {
            Optional<Forecast> forecast = provider.forecast(localityName);
            if (forecast.filter(found -> found.reaches(today)).isPresent()) {
                return forecast;
            }
            over = over.or(() -> forecast);
        }
        return over;
    }

    private LocalWeather told(String localityName, Forecast forecast, LocalDate today) {
        Forecast ahead = forecast.reaches(today) ? forecast.from(today) : forecast;
        return new LocalWeather(localityName, Optional.of(ahead), isStale(forecast, today));
    }

    private boolean isStale(Forecast forecast, LocalDate today) {
        return !forecast.reaches(today) || forecast.issuedAt().plus(FRESH).isBefore(clock.instant());
    }

    /** Those with a forecast: those of the file first, in its order. */
    public List<String> localities() {
        return providers.reversed().stream()
                .flatMap(provider -> provider.localities().stream())
                .distinct()
                .toList();
    }
}
