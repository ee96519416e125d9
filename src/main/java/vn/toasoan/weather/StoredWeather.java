package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.toasoan.platform.DatabaseFault;

/**
 * The last forecasts that were fetched, however old. A locality of which nobody knows where it lies has the province's. Nothing when
 * none are to be fetched.
 */
@ApplicationScoped
class StoredWeather implements WeatherProvider {
    private static final String FORECAST = """
            select source, issued_at, days::text from weather_forecast where locality_id =
                (select coalesce(placed.id, province.id) from locality named
                left join locality placed on placed.id = named.id and placed.latitude is not null
                left join locality province on province.slug = 'tinh-ha-tinh'
                where named.name = ?)""";

    private static final String NAMES = """
            select name from weather_forecast join locality on id = locality_id where valid_to is null order by id""";

    @Inject
    DataSource source;

    @Inject
    WeatherServer server;

    @Override
    public Optional<Forecast> forecast(String localityName) {
        if (server.address().isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(FORECAST)) {
            select.setString(1, Normalizer.normalize(localityName, Form.NFC));
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(forecast(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Forecast forecast(ResultSet row) throws SQLException {
        try (JsonReader days = Json.createReader(new StringReader(row.getString(3)))) {
            return new Forecast(
                    row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), Days.read(days.readArray()));
        }
    }

    @Override
    public List<String> localities() {
        List<String> names = new ArrayList<>();
        if (server.address().isPresent()) {
            try (Connection connection = source.getConnection();
                    PreparedStatement select = connection.prepareStatement(NAMES);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            } catch (SQLException e) {
                throw new DatabaseFault(e);
            }
        }
        return names;
    }
}
