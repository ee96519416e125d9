package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://db.example:5433/bao              | db.example:5433
            jdbc:postgresql://db.example/bao?ssl=true          | db.example:5432
            jdbc:postgresql://a:1,b/bao                        | a:1, b:5432
            jdbc:postgresql://[::1]:5432/bao                   | [::1]:5432
            jdbc:postgresql:bao                                | localhost:5432
            jdbc:postgresql://db.example?user=x&password=p     | db.example:5432
            """)
    void hosts_are_read_from_the_address(String url, String hosts) {
        assertThat(new DatabaseAddress(url)).hasToString(hosts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://u:secret@h/b",
                "jdbc:mysql://h/b",
                "jdbc:postgresql://h:99999/b",
                "jdbc:postgresql://h:x/b"
            })
    void another_form_is_refused_without_showing_it(String url) {
        assertThatThrownBy(() -> new DatabaseAddress(url))
                .isInstanceOf(Stop.class)
                .hasMessageContaining("TOASOAN_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void one_host_that_accepts_is_enough() throws IOException {
        int closed = Ports.free();
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String both = "jdbc:postgresql://127.0.0.1:" + closed + ",127.0.0.1:" + open.getLocalPort() + "/bao";
            assertThatCode(() -> new DatabaseAddress(both).checkReachable()).doesNotThrowAnyException();
        }
        DatabaseAddress none = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + closed + "/bao");
        assertThatThrownBy(none::checkReachable).isInstanceOf(Stop.class).hasMessageContaining("127.0.0.1:" + closed);
    }
}
