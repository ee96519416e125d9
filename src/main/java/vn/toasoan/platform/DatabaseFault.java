package vn.toasoan.platform;

import java.sql.SQLException;

/** The database failed us: a fault, handled in one place, never a person's mistake. */
public final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
