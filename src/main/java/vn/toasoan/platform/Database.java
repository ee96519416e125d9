package vn.toasoan.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The one PostgreSQL, reached through the server's pool; where it is comes from the settings. */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=toasoan.db.url}",
        user = "${MPCONFIG=toasoan.db.user}",
        password = "${MPCONFIG=toasoan.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            // A connection that a restarted database has closed is noticed and replaced before it is handed out.
            // Rows that are written together go to the database as one statement.
            "reWriteBatchedInserts=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class Database {
    static final String NAME = "java:app/jdbc/toasoan";

    @Resource(lookup = NAME)
    DataSource source;

    @Produces
    DataSource source() {
        return source;
    }
}
