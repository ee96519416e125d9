package vn.toasoan.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date before anything else wakes, and refuses a database that doesn't keep what it acknowledges. */
@ApplicationScoped
class Migrations {
    @Inject
    DataSource source;

    @Inject
    StartupReport report;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        try {
            refuseWithoutFsync();
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .load()
                    .migrate();
        } catch (SQLException | FlywayException e) {
            report.error(Messages.text("startup.database", firstLine(e)));
            throw new IllegalStateException("The database can't be used", e);
        }
    }

    private void refuseWithoutFsync() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show fsync")) {
            rows.next();
            if (!"on".equals(rows.getString(1))) {
                report.error(Messages.text("startup.fsync"));
                throw new IllegalStateException("fsync is off");
            }
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
