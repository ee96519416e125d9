package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    /** An entry as POSIX ustar lays it out: header block, content, filled up to whole blocks. */
    private TarTest entry(String name, char type, String mode, String link, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", bytes.length));
        header[156] = (byte) type;
        put(header, 157, link);
        archive.writeBytes(header);
        archive.writeBytes(bytes);
        archive.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
        return this;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private void unpack() throws IOException {
        archive.writeBytes(new byte[1024]);
        new Tar(new ByteArrayInputStream(archive.toByteArray())).unpackInto(folder);
    }

    @Test
    void files_folders_links_and_the_right_to_execute_are_taken_over() throws IOException {
        entry("lib/", '5', "0000755", "", "")
                .entry("lib/libpq.so.5.1", '0', "0000644", "", "x".repeat(512))
                .entry("lib/libpq.so", '2', "0000777", "libpq.so.5.1", "")
                .entry("bin/postgres", '0', "0000755", "", "chạy");
        unpack();

        assertThat(folder.resolve("lib/libpq.so")).isSymbolicLink().hasContent("x".repeat(512));
        assertThat(Files.isExecutable(folder.resolve("bin/postgres"))).isTrue();
        assertThat(folder.resolve("bin/postgres")).hasContent("chạy");
    }

    @Test
    void an_entry_outside_of_the_folder_is_refused() {
        entry("../out", '0', "0000644", "", "x");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("../out");
        assertThat(folder.resolveSibling("out")).doesNotExist();
    }

    @Test
    void an_archive_cut_short_is_refused() {
        entry("file", '0', "0000644", "", "y".repeat(1000));
        byte[] half = java.util.Arrays.copyOf(archive.toByteArray(), 800);

        assertThatThrownBy(() -> new Tar(new ByteArrayInputStream(half)).unpackInto(folder))
                .isInstanceOf(IOException.class);
    }
}
