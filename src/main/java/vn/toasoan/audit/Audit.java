package vn.toasoan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (actor, address, action, subject, detail) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, actor.name());
            insert.setString(2, actor.address());
            insert.setString(3, action);
            insert.setString(4, subject);
            insert.setString(5, detail);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
