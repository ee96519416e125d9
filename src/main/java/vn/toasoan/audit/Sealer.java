package vn.toasoan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.toasoan.platform.Following;
import vn.toasoan.platform.HashChain;

/**
 * Chains the audit entries by hash, behind the writers, so that they don't queue for it. One sealer works at a time, on
 * whichever node holds the advisory lock; entries are taken in the order of the change log's rule, so none is skipped.
 */
@ApplicationScoped
class Sealer {
    private static final long LOCK = 0x746f61736f616eL;
    private static final int BATCH = 500;
    private static final String UNSEALED = """
            select e.id, e.at::text, e.actor, e.address, e.action, e.subject, e.detail from audit_entry e
            where (e.xid, e.id) > (coalesce((select (p.xid) from audit_seal s join audit_entry p on p.id = s.entry_id
                                             order by s.position desc limit 1), '0'::xid8),
                                   coalesce((select s.entry_id from audit_seal s order by s.position desc limit 1), 0))
              and e.xid < pg_snapshot_xmin(pg_current_snapshot())
            order by e.xid, e.id limit""";

    private record Link(long position, byte[] hash) {}

    private record Entry(long id, List<String> fields) {}

    @Inject
    DataSource source;

    @Inject
    UserTransaction transaction;

    @Inject
    Following following;

    void start(@Observes Startup startup) {
        following.start("audit-sealer", this::step);
    }

    private boolean step() throws Exception {
        transaction.begin();
        try (Connection connection = source.getConnection()) {
            boolean more = alone(connection) && seal(connection);
            transaction.commit();
            return more;
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private static boolean alone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static boolean seal(Connection connection) throws SQLException {
        List<Entry> entries = unsealed(connection);
        if (entries.isEmpty()) {
            return false;
        }
        Link last = last(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_seal (position, entry_id, previous_hash, hash) values (?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                Link next = new Link(last.position() + 1, HashChain.hash(last.hash(), entry.fields()));
                insert.setLong(1, next.position());
                insert.setLong(2, entry.id());
                insert.setBytes(3, last.hash());
                insert.setBytes(4, next.hash());
                insert.addBatch();
                last = next;
            }
            insert.executeBatch();
        }
        return entries.size() == BATCH;
    }

    private static Link last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select position, hash from audit_seal order by position desc limit 1")) {
            return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : new Link(0, HashChain.FIRST);
        }
    }

    private static List<Entry> unsealed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNSEALED + " " + BATCH)) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int column = 2; column <= 7; column++) {
                    fields.add(rows.getString(column));
                }
                entries.add(new Entry(rows.getLong(1), fields));
            }
            return entries;
        }
    }
}
