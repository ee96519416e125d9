package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    @TempDir
    Path folder;

    @Test
    void a_home_is_one_launchers_until_it_lets_go() {
        Home home = new Home(folder.resolve("data"));
        HomeLock first = HomeLock.take(home);

        assertThatThrownBy(() -> HomeLock.take(home))
                .isInstanceOf(Stop.class)
                .hasMessageContaining(home.folder().toString())
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));

        first.close();
        HomeLock.take(home).close();
    }

    @Test
    void a_home_below_a_file_cannot_be_made() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Home(file.resolve("data")))
                .isInstanceOf(Stop.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void what_others_must_not_read_is_closed_to_them() throws IOException {
        Home home = new Home(folder.resolve("data"));
        Modes.writeOwn(home.databasePassword(), "bí mật");

        assertThat(mode(home.run())).isEqualTo("rwx------");
        assertThat(mode(home.logs())).isEqualTo("rwx------");
        assertThat(mode(home.databasePassword())).isEqualTo("rw-------");
        assertThat(home.databasePassword()).hasContent("bí mật");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
