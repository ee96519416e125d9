package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.RunningSystem;

/** A theme is a folder that may be edited while the paper is read. */
class ThemeIT {
    private static final Path THEME = Path.of("themes", "baohatinh");
    private static final Duration SOON = Duration.ofSeconds(20);

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

    @Test
    void a_theme_extends_another_and_an_edit_with_a_mistake_takes_nothing_away() throws IOException {
        Path parent = copy();
        Path child = Files.createDirectories(themes.resolve("con/templates")).getParent();
        Files.writeString(child.resolve("theme.yaml"), "name: Con\nextends: baohatinh\n", StandardCharsets.UTF_8);
        Files.writeString(child.resolve("messages.properties"), "site.name=Báo Con\n", StandardCharsets.UTF_8);
        try (RunningSystem system = RunningSystem.start(Map.of(
                "TOASOAN_THEMES", themes.toString(), "TOASOAN_THEME", "con", "TOASOAN_IMPORT_CONTENT", "false"))) {
            Visitor visitor = new Visitor(system);
            assertThat(name(visitor)).isEqualTo("Báo Con");

            // A macro file of its own, beside a page of the parent.
            Files.writeString(
                    child.resolve("templates/weather.ftlh"),
                    "<#macro line></#macro><#macro box><p id=con>1</p></#macro>");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(visitor.page("/").select("#con")).hasSize(1));

            // One that can't be parsed.
            Files.writeString(child.resolve("templates/home.ftlh"), "<p id=con>2</p><#if x>");
            await().atMost(SOON).until(() -> system.serverLog().contains("con/templates/home.ftlh:1:"));
            assertThat(visitor.page("/").select("#con").text()).isEqualTo("1");

            // One that can be parsed, but not made into a page.
            Files.writeString(child.resolve("templates/home.ftlh"), "<p id=con>3</p>\n${none}");
            await().atMost(SOON).until(() -> {
                assertThat(visitor.page("/").select("#con").text()).isEqualTo("1");
                return system.serverLog().contains("con/templates/home.ftlh:2:3:");
            });

            edit(parent.resolve("messages.properties"), "front.empty=Chưa", "front.empty=Vẫn chưa");
            Files.delete(child.resolve("templates/home.ftlh"));
            Files.writeString(child.resolve("theme.yaml"), "name: Con\nextends: none\n", StandardCharsets.UTF_8);
            await().atMost(SOON).until(() -> system.serverLog().contains("con/theme.yaml:2: extends"));
            assertThat(name(visitor)).isEqualTo("Báo Con");

            Files.writeString(child.resolve("theme.yaml"), "name: Con\nextends: baohatinh\n", StandardCharsets.UTF_8);
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            visitor.page("/").select("main").text())
                    .contains("Vẫn chưa có tin, bài nào được xuất bản."));
        }
    }

    private static String name(Visitor visitor) {
        return visitor.page("/").select("h1").text();
    }

    @Test
    void a_theme_that_cannot_be_shown_ends_the_start_with_a_clear_line_and_a_whole_list() throws Exception {
        Path theme = copy();
        Files.delete(theme.resolve("templates/tag.ftlh"));
        edit(theme.resolve("templates/home.ftlh"), "</@layout.page>", "");
        Path said = themes.resolve("said.txt");
        Path home = themes.resolve("home");
        Process launcher = RunningSystem.launch(
                Map.of(
                        "TOASOAN_THEMES", themes.toString(),
                        "TOASOAN_HOME", home.toString(),
                        "TOASOAN_AOT", "false",
                        "TOASOAN_PORT", String.valueOf(RunningSystem.freePort())),
                said);
        assertThat(launcher.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(said, StandardCharsets.UTF_8))
                .hasSize(2)
                .last()
                .asString()
                .contains("Giao diện “baohatinh” chưa dùng được", "templates/home.ftlh:", "tất cả 2 lỗi");
        assertThat(Files.readString(home.resolve("log/server.log"), StandardCharsets.UTF_8))
                .contains("templates/tag.ftlh: thiếu mẫu trang này");
    }

    @Test
    void a_drawing_that_is_opened_by_itself_runs_nothing() {
        Visitor visitor = new Visitor(RunningSystem.asShipped());
        HttpResponse<String> drawing = visitor.get("/theme/emblem.svg");
        assertThat(drawing.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script-src");
        assertThat(drawing.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(visitor.get("/theme/../theme.yaml").statusCode()).isIn(400, 404);
        assertThat(visitor.get("/theme/%2e%2e/theme.yaml").statusCode()).isIn(400, 404);
        assertThat(visitor.get("/theme/site.css/10-base.css").statusCode()).isEqualTo(404);
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
