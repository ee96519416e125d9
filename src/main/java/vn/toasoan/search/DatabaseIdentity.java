package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tells one database from another that stands in its place, so that an index never answers for articles of the other. */
@ApplicationScoped
class DatabaseIdentity {
    /** Another cluster has another number. */
    private static final String CLUSTER = "select system_identifier::text from pg_control_system()";
    /** Within a cluster, a database or schema made anew has other numbers, or was migrated at another time. */
    private static final String SCHEMA = """
            select (select oid from pg_database where datname = current_database()) || '/' || 'change_log'::regclass::oid
                || '/' || (select min(installed_on) from flyway_schema_history)""";

    private static final String NOT_PERMITTED = "42501";

    @Inject
    DataSource source;

    String read() throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return cluster(statement) + "/" + text(statement, SCHEMA);
        } catch (SQLException e) {
            throw new IOException("The database doesn't say which it is", e);
        }
    }

    /** Some hosts keep this to themselves; the schema's own numbers must then do. */
    private static String cluster(Statement statement) throws SQLException {
        try {
            return text(statement, CLUSTER);
        } catch (SQLException e) {
            if (NOT_PERMITTED.equals(e.getSQLState())) {
                return "";
            }
            throw e;
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
