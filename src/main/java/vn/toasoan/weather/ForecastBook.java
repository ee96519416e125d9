package vn.toasoan.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.DatabaseFault;

/** Where fetched forecasts are written down, and when the next ones are due: for all nodes, one of which fetches. */
@ApplicationScoped
class ForecastBook {
    /** The time a fetch may take; if the node dies meanwhile, another takes over after it. */
    private static final String CLAIM = """
            update weather_fetch set due_at = now() + interval '5 minutes' where due_at <= now() returning failures""";

    /** What another attempt brought a while ago needn't be asked for again. */
    private static final String WANTED = """
            select id, latitude, longitude from locality left join weather_forecast on locality_id = id
            where valid_to is null and latitude is not null
            and (issued_at is null or issued_at < now() - interval '30 minutes') order by id""";

    private static final String WRITE = """
            insert into weather_forecast (locality_id, source, issued_at, days) values (?, ?, ?, ?::jsonb)
            on conflict (locality_id) do update
            set source = excluded.source, issued_at = excluded.issued_at, days = excluded.days""";

    private static final String DUE = "update weather_fetch set due_at = now() + ? * interval '1 second', failures = ?";

    @Inject
    DataSource source;

    @Inject
    ChangeLog changes;

    /** How often it failed since it last went well, if it is due and no other node has taken it on. */
    @Transactional
    public OptionalInt claim() {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(CLAIM);
                ResultSet row = update.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Transactional
    public List<Place> wanted() {
        List<Place> places = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(WANTED);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                places.add(new Place(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)));
            }
            return places;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /**
     * Ends what {@link #claim} began.
     *
     * @param fresh what was fetched; all others keep what they had
     * @param failures in a row by now; 0 = it went well
     */
    @Transactional
    public void conclude(Map<Place, Forecast> fresh, int failures) {
        try (Connection connection = source.getConnection()) {
            write(connection, fresh);
            due(connection, FetchPauses.after(failures), failures);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        if (!fresh.isEmpty()) {
            changes.append("weather.changed", null, "weather");
        }
    }

    private static void write(Connection connection, Map<Place, Forecast> fresh) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (Map.Entry<Place, Forecast> each : fresh.entrySet()) {
                Forecast forecast = each.getValue();
                insert.setLong(1, each.getKey().id());
                insert.setString(2, forecast.source());
                insert.setObject(3, forecast.issuedAt().atOffset(ZoneOffset.UTC));
                insert.setString(4, Days.write(forecast.days()).toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void due(Connection connection, Duration pause, int failures) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DUE)) {
            update.setLong(1, pause.toSeconds());
            update.setInt(2, failures);
            update.executeUpdate();
        }
    }
}
