package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the themes that come along promise beyond what {@code theme check} finds. */
class ThemeTest {
    private static final Path THEME = Path.of("themes", "baohatinh");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern MARKED_LETTER = Pattern.compile("[À-ỹ]");

    private static List<String> templates(String theme) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("themes", theme, "templates"))) {
            return files.map(ThemeTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baohatinh", "song-lam"})
    void no_template_speaks_vietnamese_by_itself(String theme) throws IOException {
        assertThat(templates(theme)).isNotEmpty().allSatisfy(template -> assertThat(
                        COMMENT.matcher(template).replaceAll(""))
                .doesNotContainPattern(MARKED_LETTER));
    }

    @Test
    void the_notice_above_the_comments_is_the_papers() {
        assertThat(read(THEME.resolve("messages.properties")))
                .contains("Ý kiến của bạn sẽ được biên tập trước khi đăng. Vui lòng gõ tiếng Việt có dấu");
    }
}
