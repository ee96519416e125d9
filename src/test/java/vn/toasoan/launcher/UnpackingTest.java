package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    private Boot jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Boot(jar);
    }

    @Test
    void the_key_follows_what_is_carried_and_nothing_else() throws IOException {
        String key = jar("a.jar", Map.of("boot/ROOT.war", "một", "vn/Main.class", "x"))
                .key();

        assertThat(jar("b.jar", Map.of("boot/ROOT.war", "một", "vn/Main.class", "y"))
                        .key())
                .isEqualTo(key);
        assertThat(jar("c.jar", Map.of("boot/ROOT.war", "hai", "vn/Main.class", "x"))
                        .key())
                .isNotEqualTo(key);
    }

    @Test
    void a_jar_without_binaries_for_this_machine_unpacks_none() throws IOException {
        Layout layout = new Layout(folder.resolve("layout"));
        Files.createDirectories(layout.postgres());
        jar("a.jar", Map.of("boot/ROOT.war", "x")).unpackPostgres(layout.postgres());

        assertThat(layout.hasPostgres()).isFalse();
    }

    @Test
    void a_new_start_forgets_the_last_deployment() throws IOException {
        Layout layout = new Layout(folder.resolve("layout"));
        Path config = Files.createDirectories(layout.server().resolve("config"));
        Files.writeString(config.resolve("domain.xml"), "<pristine/>");
        Files.writeString(config.resolve("logging.properties"), "formatter.ansiColor=true\n");
        layout.keepPristine();
        Files.writeString(config.resolve("domain.xml"), "<deployed/>");
        Files.createDirectories(layout.server().resolve("applications/ROOT/WEB-INF"));

        layout.restorePristine();

        assertThat(config.resolve("domain.xml")).hasContent("<pristine/>");
        assertThat(config.resolve("logging.properties")).hasContent("formatter.ansiColor=false");
        assertThat(layout.server().resolve("applications")).doesNotExist();
    }
}
