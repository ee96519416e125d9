package vn.toasoan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;
import vn.toasoan.platform.HashChain;

/** The record itself, read where it lies. */
class AuditIT {
    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = Client.admin(system);

    @Test
    void what_was_done_is_told_in_order_with_who_and_why() throws SQLException {
        long id = Stories.published(admin, "Có ghi sổ");
        admin.post(ARTICLES + "/" + id + "/withdrawal", "{\"reason\":\"Sai tên\"}")
                .is(200);

        assertThat(rows("select actor || '|' || action || '|' || detail from audit_entry where subject = 'article/" + id
                        + "' order by id"))
                .containsExactly(
                        "admin|article.created|Có ghi sổ",
                        "admin|article.breaking|DRAFT > PUBLISHED",
                        "admin|article.withdrawal|PUBLISHED > WITHDRAWN: Sai tên");
        assertThat(rows("select address from audit_entry where subject = 'article/" + id + "'"))
                .allMatch(address -> address.equals("127.0.0.1") || address.equals("::1"));
    }

    /** One transaction wrote the revision, the audit entry and the change: all three or none. */
    @Test
    void entry_and_change_belong_to_the_transaction_that_did_it() throws SQLException {
        long id = Stories.published(admin, "Cùng một giao dịch");

        assertThat(rows("select (a.xid = c.xid and a.xid::text = article.xmin::text)::text from audit_entry a"
                        + " join change_log c on c.subject = a.subject join article on 'article/' || article.id = a.subject"
                        + " where a.action = 'article.breaking' and c.kind = 'article.published' and a.subject = 'article/"
                        + id + "'"))
                .containsExactly("true");
    }

    @Test
    void what_was_refused_left_no_trace() throws SQLException {
        long id = Stories.draft(admin, "Không trôi");
        admin.post(ARTICLES + "/" + id + "/approval").is(409);
        admin.put(ARTICLES + "/" + id, "\"1\"", "{\"headline\":\"\"}").is(422);

        assertThat(rows("select action from audit_entry where subject = 'article/" + id + "'"))
                .containsExactly("article.created");
    }

    @Test
    void every_entry_is_sealed_and_the_chain_holds() throws SQLException {
        Stories.published(admin, "Niêm phong");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows("select 1 from audit_entry where id not in" + " (select entry_id from audit_seal)")
                        .isEmpty());

        try (Connection database = system.database();
                Statement statement = database.createStatement();
                ResultSet links =
                        statement.executeQuery("select s.position, s.previous_hash, s.hash, e.at::text, e.actor,"
                                + " e.address, e.action, e.subject, e.detail from audit_seal s"
                                + " join audit_entry e on e.id = s.entry_id order by s.position")) {
            byte[] previous = HashChain.FIRST;
            for (long position = 1; links.next(); position++) {
                List<String> fields = new ArrayList<>();
                for (int column = 4; column <= 9; column++) {
                    fields.add(links.getString(column));
                }
                assertThat(links.getLong(1)).isEqualTo(position);
                assertThat(links.getBytes(2)).isEqualTo(previous);
                assertThat(links.getBytes(3)).isEqualTo(HashChain.hash(previous, fields));
                previous = links.getBytes(3);
            }
            assertThat(previous).isNotEqualTo(HashChain.FIRST);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'ai khác'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set position = 0",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void nobody_changes_what_is_written(String statement) throws SQLException {
        try (Connection database = system.database();
                Statement change = database.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection database = system.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
