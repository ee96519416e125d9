package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.RunningSystem;

/** {@code theme check}, by the real jar, with neither server nor database. */
class ThemeCheckIT {
    @TempDir
    Path folder;

    private record Said(int code, List<String> lines) {}

    private Said check(Path themes, String... words) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = RunningSystem.launch(
                Map.of(
                        "TOASOAN_THEMES", themes.toString(),
                        "TOASOAN_HOME", folder.resolve("home").toString(),
                        "TOASOAN_DB_URL", "jdbc:postgresql://127.0.0.1:1/nothing"),
                output,
                words);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
    }

    @Test
    void the_themes_that_come_along_are_fine_and_nothing_is_left_behind() throws Exception {
        Said said = check(Path.of("themes").toAbsolutePath(), "theme", "check");

        assertThat(said.lines).containsExactly("baohatinh: không có lỗi.", "song-lam: không có lỗi.");
        assertThat(said.code).isZero();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void what_is_wrong_is_told_as_a_compiler_does() throws Exception {
        Path theme =
                Files.createDirectories(folder.resolve("themes/moi/templates")).getParent();
        Files.writeString(theme.resolve("theme.yaml"), "name: Mới\ncolour: red\n", StandardCharsets.UTF_8);
        Files.writeString(theme.resolve("templates/home.ftlh"), "<p>\n${text(", StandardCharsets.UTF_8);

        Said said = check(folder.resolve("themes"), "theme", "check", "moi");

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines)
                .anyMatch(line -> line.startsWith(theme.resolve("theme.yaml") + ":2:1: "))
                .anyMatch(line -> line.startsWith(theme.resolve("templates/home.ftlh") + ":2:"))
                .anyMatch(line -> line.startsWith(theme.resolve("templates/article.ftlh") + ": thiếu mẫu trang này"))
                .noneMatch(line -> line.contains("Exception"));
        assertThat(said.lines.getLast()).matches("moi: [0-9]+ lỗi\\.");
    }

    @Test
    void a_theme_that_is_not_there_is_one_line_more() throws Exception {
        Said said = check(Path.of("themes").toAbsolutePath(), "theme", "check", "none");

        assertThat(said.code).isEqualTo(1);
        assertThat(said.lines).hasSize(2).first().asString().contains("không có giao diện “none”");
    }

    @Test
    void other_words_are_told_how_it_goes() throws Exception {
        Said said = check(Path.of("themes").toAbsolutePath(), "theme");

        assertThat(said.code).isEqualTo(2);
        assertThat(said.lines).singleElement().asString().contains("theme check [tên giao diện]");
        assertThat(check(folder, "theme", "check", "a", "b").code).isEqualTo(2);
    }
}
