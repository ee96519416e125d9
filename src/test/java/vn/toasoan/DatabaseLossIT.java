package vn.toasoan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** PostgreSQL dies under the running server; the launcher brings it back. */
class DatabaseLossIT {
    @Test
    void it_is_503_meanwhile_and_well_again_by_itself() {
        try (RunningSystem system = RunningSystem.start(Map.of("TOASOAN_IMPORT_CONTENT", "false"))) {
            Client admin = Client.admin(system);
            long id = Stories.published(admin, "Còn nguyên");
            long server = system.serverPid();
            Set<Integer> seen = new ConcurrentSkipListSet<>();

            for (int death = 0; death < 2; death++) {
                long dead = system.databasePid();
                system.killDatabase();
                await().atMost(Duration.ofSeconds(90))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> {
                            int status = admin.get(ARTICLES + "/" + id).status();
                            seen.add(status);
                            return status == 200 && system.databasePid() != dead;
                        });
            }

            assertThat(seen).isSubsetOf(200, 503);
            assertThat(system.serverPid()).isEqualTo(server);
            followersGoOn(admin);
        }
    }

    /** The index, which read on while there was nothing to read, still learns of what is published. */
    private static void followersGoOn(Client admin) {
        String word = Stories.word();
        Stories.published(admin, "Sau sự cố " + word);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> admin.get("/api/v1/search?q=" + word).json().getInt("total") == 1);
    }
}
