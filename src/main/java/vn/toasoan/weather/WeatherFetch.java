package vn.toasoan.weather;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toasoan.platform.Following;
import vn.toasoan.platform.Messages;
import vn.toasoan.vietnamese.NewsDates;

/** Fetches forecasts every hour, beside the readers' requests. While it fails, the last good ones stay, and one line tells why. */
@ApplicationScoped
class WeatherFetch {
    private static final Logger LOG = System.getLogger(WeatherFetch.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    WeatherServer server;

    @Inject
    Following following;

    @Inject
    ForecastBook book;

    @Inject
    Clock clock;

    private OpenMeteo openMeteo;

    void start(@Observes Startup startup) {
        server.address().ifPresent(this::follow);
    }

    private void follow(URI address) {
        openMeteo = new OpenMeteo(address, PATIENCE);
        following.start("weather", this::step);
    }

    private boolean step() throws InterruptedException {
        OptionalInt failures = book.claim();
        if (failures.isPresent()) {
            fetch(failures.getAsInt());
        }
        return false;
    }

    private void fetch(int failuresBefore) throws InterruptedException {
        Map<Place, Forecast> fresh = new HashMap<>();
        Optional<String> fault = fault(fresh);
        book.conclude(fresh, fault.isPresent() ? failuresBefore + 1 : 0);
        if (fault.isPresent() && failuresBefore == 0) {
            LOG.log(Level.WARNING, "No new forecasts, the last ones stay: {0}", fault.get());
        } else if (fault.isEmpty() && failuresBefore > 0) {
            LOG.log(Level.INFO, "New forecasts again, after {0} attempts", failuresBefore);
        }
    }

    /** Why not all is well; what is well is in {@code fresh}. */
    private Optional<String> fault(Map<Place, Forecast> fresh) throws InterruptedException {
        List<Place> wanted = book.wanted();
        try {
            for (int from = 0; from < wanted.size(); from += OpenMeteo.MOST) {
                ask(wanted.subList(from, Math.min(wanted.size(), from + OpenMeteo.MOST)), fresh);
            }
        } catch (WeatherFault e) {
            return Optional.of(e.getMessage());
        }
        int missing = wanted.size() - fresh.size();
        return missing == 0
                ? Optional.empty()
                : Optional.of("of " + missing + " in " + wanted.size() + " places what came makes no sense");
    }

    private void ask(List<Place> places, Map<Place, Forecast> fresh) throws InterruptedException {
        List<Optional<List<DayForecast>>> answers = openMeteo.forecasts(places);
        Instant now = clock.instant();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            answers.get(i)
                    .map(days -> new Forecast(Messages.text("weather.open-meteo"), now, days))
                    .filter(forecast -> forecast.reaches(LocalDate.ofInstant(now, NewsDates.ZONE)))
                    .ifPresent(forecast -> fresh.put(place, forecast));
        }
    }

    @PreDestroy
    void stop() {
        if (openMeteo != null) {
            openMeteo.close();
        }
    }
}
