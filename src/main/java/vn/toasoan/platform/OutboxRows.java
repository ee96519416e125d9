package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** How far each correspondent has been told, and whose turn it is to tell it. */
@ApplicationScoped
class OutboxRows {
    /** The first half of the numbers of our locks, so that nobody else's are among them. */
    private static final int LOCKS = 0x0B0;

    @Inject
    DataSource source;

    @Inject
    ChangeLog changes;

    /**
     * @param told everything up to here
     * @param failures since it last took something
     * @param retryAt null = at once
     */
    record Standing(Cursor told, int failures, Instant retryAt) {
        boolean pauses(Instant now) {
            return retryAt != null && now.isBefore(retryAt);
        }
    }

    /**
     * The right to tell, held by one node at a time. It is a lock of the session, not of a row: a transaction that waits for
     * somebody outside would keep all followers of the log waiting, and a lease would outlive a killed node.
     *
     * @param ours false when another node holds it
     */
    record Turn(Connection connection, String name, boolean ours) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            try (connection) {
                if (ours) {
                    lock(connection, "select pg_advisory_unlock(?, hashtext(?))", name);
                }
            }
        }
    }

    Turn turn(String name) throws SQLException {
        Connection connection = source.getConnection();
        try {
            boolean ours = lock(connection, "select pg_try_advisory_lock(?, hashtext(?))", name);
            return new Turn(connection, name, ours);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean lock(Connection connection, String call, String name) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(call)) {
            lock.setInt(1, LOCKS);
            lock.setString(2, name);
            ResultSet answer = lock.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** A new one stands at the log's end. */
    Standing standing(String name) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select xid::text, id, failures, retry_at from outbox where name = ?")) {
            select.setString(1, name);
            ResultSet row = select.executeQuery();
            return row.next() ? standing(row) : enrolled(name);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        OffsetDateTime retryAt = row.getObject(4, OffsetDateTime.class);
        return new Standing(
                new Cursor(row.getLong(1), row.getLong(2)),
                row.getInt(3),
                retryAt == null ? null : retryAt.toInstant());
    }

    private Standing enrolled(String name) {
        Cursor end = changes.end();
        update(
                "insert into outbox (xid, id, name) values (?::text::xid8, ?, ?) on conflict do nothing",
                Long.toString(end.xid()),
                end.id(),
                name);
        return new Standing(end, 0, null);
    }

    void advance(String name, Cursor told) {
        update(
                "update outbox set xid = ?::text::xid8, id = ?, failures = 0, retry_at = null where name = ?",
                Long.toString(told.xid()),
                told.id(),
                name);
    }

    void putOff(String name, int failures, Instant until) {
        update(
                "update outbox set failures = ?, retry_at = ? where name = ?",
                failures,
                until.atOffset(ZoneOffset.UTC),
                name);
    }

    private void update(String statement, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
