package vn.toasoan.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.toasoan.RunningSystem;

/** The database of a running system, as a node beside its own would use it. */
final class SystemDatabase {
    private SystemDatabase() {}

    static DataSource of(RunningSystem system) throws SQLException, IOException {
        try (Connection connection = system.database()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(connection.getMetaData().getURL());
            source.setUser("toasoan");
            source.setPassword(Files.readString(system.home().resolve("database.password"), StandardCharsets.UTF_8)
                    .strip());
            return source;
        }
    }
}
