package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    @TempDir
    Path theme;

    Path assets;

    @BeforeEach
    void files() throws IOException {
        assets = Files.createDirectories(theme.resolve("assets/fonts")).getParent();
        Files.writeString(assets.resolve("site.css"), "a{}", StandardCharsets.UTF_8);
        Files.writeString(assets.resolve("fonts/serif-1.2.woff2"), "x", StandardCharsets.UTF_8);
        Files.writeString(assets.resolve(".hidden.css"), "x", StandardCharsets.UTF_8);
        Files.writeString(theme.resolve("theme.yaml"), "name: x", StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "fonts/serif-1.2.woff2"})
    void files_of_the_folder_are_found(String path) {
        assertThat(Assets.within(assets, path))
                .hasValueSatisfying(file -> assertThat(file.parts()).allMatch(Files::isRegularFile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../theme.yaml", "fonts/../../theme.yaml", "/etc/passwd", "..\\theme.yaml", ".hidden.css", "fonts",
                        "fonts/",
                "", "./site.css", "site.css\0", "fonts//serif-1.2.woff2", "%2e%2e/theme.yaml", "site.css ", "none.css"
            })
    void nothing_else_is(String path) {
        assertThat(Assets.within(assets, path)).isEmpty();
    }

    @Test
    void a_link_does_not_lead_out() throws IOException {
        Files.createSymbolicLink(assets.resolve("out.css"), theme.resolve("theme.yaml"));
        assertThat(Assets.within(assets, "out.css")).isEmpty();
    }

    @Test
    void an_edited_file_has_another_hash() throws IOException {
        Assets hashes = new Assets();
        Path file = assets.resolve("site.css");
        Asset asset = Assets.within(assets, "site.css").orElseThrow();
        String before = hashes.hash(asset);
        assertThat(hashes.hash(asset)).isEqualTo(before).matches("[0-9a-f]{12}");
        Files.writeString(file, "b{color:red}", StandardCharsets.UTF_8);
        assertThat(hashes.hash(asset)).isNotEqualTo(before);
    }

    @Test
    void a_folder_named_like_a_file_is_that_file_in_parts() throws IOException {
        Path parts = Files.createDirectories(assets.resolve("all.css"));
        Files.writeString(parts.resolve("20-b.css"), "b{}", StandardCharsets.UTF_8);
        Files.writeString(parts.resolve("10-a.css"), "a{}", StandardCharsets.UTF_8);
        Files.writeString(parts.resolve(".draft.css"), "x{}", StandardCharsets.UTF_8);

        Asset all = Assets.within(assets, "all.css").orElseThrow();
        assertThat(new String(all.bytes(), StandardCharsets.UTF_8)).isEqualTo("a{}b{}");
        Assets hashes = new Assets();
        String before = hashes.hash(all);
        Files.writeString(parts.resolve("30-c.css"), "c{}", StandardCharsets.UTF_8);
        assertThat(hashes.hash(Assets.within(assets, "all.css").orElseThrow())).isNotEqualTo(before);
    }
}
