package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import vn.toasoan.platform.Configuration;

/** Where forecasts are fetched from: the one address outside that weather is asked of. */
@ApplicationScoped
class WeatherServer {
    private static final Logger LOG = System.getLogger(WeatherServer.class.getName());

    private Optional<URI> address = Optional.empty();

    protected WeatherServer() {}

    @Inject
    WeatherServer(Configuration configuration) {
        this(configuration.weatherUrl());
    }

    WeatherServer(Optional<String> setting) {
        address = setting.flatMap(WeatherServer::parsed);
        if (setting.isPresent() && address.isEmpty()) {
            LOG.log(Level.WARNING, "TOASOAN_WEATHER_URL is no address of the web: no forecasts are fetched");
        }
    }

    private static Optional<URI> parsed(String setting) {
        try {
            URI address = URI.create(setting);
            return address.getHost() != null && address.getScheme().matches("https?")
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty = none are fetched. */
    Optional<URI> address() {
        return address;
    }
}
