package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The one change log: written in the transaction that changes something, read by followers in an order that skips nothing. */
@ApplicationScoped
public class ChangeLog {
    /** Fired with each row; an observer {@code during = AFTER_SUCCESS} knows that it is committed. */
    public record Written() {}

    private static final String READ = """
            select xid::text, id, at, kind, article_id, subject from change_log
            where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by change_log.xid, id limit ?""";

    private static final String LAST = """
            select xid::text, id from change_log where xid < pg_snapshot_xmin(pg_current_snapshot())
            order by change_log.xid desc, id desc limit 1""";

    @Inject
    DataSource source;

    @Inject
    Event<Written> written;

    /** Joins the caller's transaction. */
    public void append(String kind, Long articleId, String subject) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into change_log (kind, article_id, subject) values (?, ?, ?)")) {
            insert.setString(1, kind);
            insert.setObject(2, articleId);
            insert.setString(3, subject);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        written.fire(new Written());
    }

    /** Changes behind the cursor that no running transaction can still precede, oldest first. */
    public List<Change> after(Cursor cursor, int limit) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, Long.toString(cursor.xid()));
            select.setLong(2, cursor.id());
            select.setInt(3, limit);
            return changes(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The position behind the last change that {@link #after} would give now; the start when there is none. */
    public Cursor end() {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Cursor(row.getLong(1), row.getLong(2)) : Cursor.START;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static List<Change> changes(ResultSet rows) throws SQLException {
        List<Change> changes = new ArrayList<>();
        while (rows.next()) {
            changes.add(new Change(
                    new Cursor(rows.getLong(1), rows.getLong(2)),
                    rows.getObject(3, OffsetDateTime.class).toInstant(),
                    rows.getString(4),
                    rows.getObject(5, Long.class),
                    rows.getString(6)));
        }
        return changes;
    }
}
