package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The weather that readers are shown, with its age judged. */
@ApplicationScoped
public class Weather {
    private static final Duration FRESH = Duration.ofHours(12);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    WeatherProvider provider;

    @Inject
    Clock clock;

    protected Weather() {}

    Weather(WeatherProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** Never fails: a locality without a forecast is an answer too. */
    public LocalWeather of(String localityName) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return provider.forecast(localityName)
                .map(forecast -> told(localityName, forecast, today))
                .orElseGet(() -> new LocalWeather(localityName, Optional.empty(), false));
    }

    private LocalWeather told(String localityName, Forecast forecast, LocalDate today) {
        Forecast ahead = forecast.reaches(today) ? forecast.from(today) : forecast;
        return new LocalWeather(localityName, Optional.of(ahead), isStale(forecast, today));
    }

    private boolean isStale(Forecast forecast, LocalDate today) {
        return !forecast.reaches(today) || forecast.issuedAt().plus(FRESH).isBefore(clock.instant());
    }

    /** Those with a forecast, in the provider's order. */
    public List<String> localities() {
        return provider.localities();
    }
}
