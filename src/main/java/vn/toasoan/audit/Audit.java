package vn.toasoan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.DatabaseFault;

/** Writes who did what, in the transaction in which it was done. */
@ApplicationScoped
public class Audit {
    @Inject
    DataSource source;

    /**
     * @param action what was done: {@code article.publication}, {@code comment.refused}
     * @param subject to what: {@code article/12}
     * @param detail what explains it (a reason, the states), never a secret
     */
    public void record(Actor actor, String action, String subject, String detail) {
        record(actor, List.of(new Entry(action, subject, detail)));
    }

    /** One of several things done at once, as {@link #record(Actor, String, String, String)} takes it. */
    public record Entry(String action, String subject, String detail) {}

    public void record(Actor actor, List<Entry> entries) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (actor, address, action, subject, detail) values (?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setString(1, actor.name());
                insert.setString(2, actor.address());
                insert.setString(3, entry.action());
                insert.setString(4, entry.subject());
                insert.setString(5, entry.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
