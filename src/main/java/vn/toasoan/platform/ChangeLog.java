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

    /**
     * What is new to a follower.
     *
     * @param settled as {@link #after} gives them
     * @param awaited of the newest those that somebody waits for, who made one change and no import: they stand before their turn,
     *     and may stand in {@code settled} too, now or later
     */
    public record News(List<Change> settled, List<Change> awaited) {}

    /** Where somebody's change is looked for. */
    private static final int NEWEST = 2_000;

    /** What makes more changes at once is an import. */
    private static final int MOST_AWAITED = 10;

    private static final String READ = """
            select xid::text, id, at, kind, article_id, subject from change_log
            where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot()) %s
            order by change_log.xid, id limit ?""";

    private static final String ALL = READ.formatted("");

    /** Without what happens inside the newsroom: nobody outside learns that there is a draft or a new photo. */
    private static final String OUTSIDE =
            READ.formatted("and kind not like 'manuscript.%' and kind not like 'photo.%'");

    private static final String NEWS = """
            select xid::text, id, at, kind, article_id, subject, settled from (
                (select *, true as settled, 1 as at_once from change_log
                where (xid, id) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id limit ?)
                union all
                select *, false, count(*) over (partition by xid) from (
                    select * from change_log where (xid, id) > (?::text::xid8, ?)
                    order by xid desc, id desc limit ?) newest) news
            where at_once <= ? order by news.settled desc, news.xid, news.id""";

    private static final String LAST = """
            select xid::text, id from change_log where xid < pg_snapshot_xmin(pg_current_snapshot())
            order by change_log.xid desc, id desc limit 1""";

    @Inject
    DataSource source;

    @Inject
    Event<Written> written;

    /** Joins the caller's transaction. */
    public void append(String kind, Long articleId, String subject) {
        append(List.of(new Entry(kind, articleId, subject)));
    }

    /** One change of each of the articles, likewise. */
    public void append(String kind, List<Long> articleIds) {
        append(articleIds.stream()
                .map(id -> new Entry(kind, id, "article/" + id))
                .toList());
    }

    private record Entry(String kind, Long articleId, String subject) {}

    private void append(List<Entry> entries) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into change_log (kind, article_id, subject) values (?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setString(1, entry.kind());
                insert.setObject(2, entry.articleId());
                insert.setString(3, entry.subject());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        written.fire(new Written());
    }

    /** Changes behind the cursor that no running transaction can still precede, oldest first. */
    public List<Change> after(Cursor cursor, int limit) {
        return read(ALL, cursor, limit);
    }

    /** The same for followers outside of the newsroom: of articles that readers never saw it tells nothing. */
    public List<Change> outsideAfter(Cursor cursor, int limit) {
        return read(OUTSIDE, cursor, limit);
    }

    private List<Change> read(String query, Cursor cursor, int limit) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, Long.toString(cursor.xid()));
            select.setLong(2, cursor.id());
            select.setInt(3, limit);
            return changes(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /**
     * As {@link #after}, and beyond: for a follower that may take a change before its turn and so needn't wait for what runs or
     * ran beside it.
     */
    public News news(Cursor cursor, int limit) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWS)) {
            select.setString(1, Long.toString(cursor.xid()));
            select.setLong(2, cursor.id());
            select.setInt(3, limit);
            select.setString(4, Long.toString(cursor.xid()));
            select.setLong(5, cursor.id());
            select.setInt(6, NEWEST);
            select.setInt(7, MOST_AWAITED);
            return news(select.executeQuery());
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
            changes.add(change(rows));
        }
        return changes;
    }

    private static News news(ResultSet rows) throws SQLException {
        News news = new News(new ArrayList<>(), new ArrayList<>());
        while (rows.next()) {
            (rows.getBoolean(7) ? news.settled() : news.awaited()).add(change(rows));
        }
        return news;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new Cursor(row.getLong(1), row.getLong(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getString(6));
    }
}
