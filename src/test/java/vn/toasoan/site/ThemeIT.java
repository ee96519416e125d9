package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.RunningSystem;

/** A theme is a folder that may be edited while the paper is read. */
class ThemeIT {
    private static final Path THEME = Path.of("themes", "baohatinh");

    @TempDir
    Path themes;

    @Test
    void an_edit_of_template_text_or_style_is_seen_at_once() throws IOException {
        Path theme = copy();
        try (RunningSystem system =
                RunningSystem.start(Map.of("TOASOAN_THEMES", themes.toString(), "TOASOAN_IMPORT_CONTENT", "false"))) {
            Visitor visitor = new Visitor(system);
            String style =
                    visitor.page("/").select("link[rel=stylesheet]").getFirst().attr("href");
            assertThat(visitor.page("/").select("main").text()).contains("Chưa có tin, bài nào được xuất bản.");

            edit(theme.resolve("templates/home.ftlh"), "<p class=\"empty\">", "<p class=\"empty\" id=\"da-sua\">");
            edit(theme.resolve("messages.properties"), "site.name=Báo Hà Tĩnh", "site.name=Báo Thử");
            edit(theme.resolve("assets/site.css/10-base.css"), ":root {", ":root { --new: 1;");

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(visitor.page("/").select("#da-sua")).hasSize(1);
                assertThat(visitor.page("/").select("h1").text()).isEqualTo("Báo Thử");
                assertThat(visitor.page("/")
                                .select("link[rel=stylesheet]")
                                .getFirst()
                                .attr("href"))
                        .isNotEqualTo(style);
            });
        }
    }

    private Path copy() throws IOException {
        Path theme = themes.resolve("baohatinh");
        try (Stream<Path> files = Files.walk(THEME)) {
            for (Path file : files.toList()) {
                Files.copy(file, theme.resolve(THEME.relativize(file).toString()));
            }
        }
        return theme;
    }

    private static void edit(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed), StandardCharsets.UTF_8);
    }
}
