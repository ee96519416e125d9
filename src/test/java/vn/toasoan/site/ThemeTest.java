package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of the theme without running it. */
class ThemeTest {
    private static final Path THEME = Path.of("themes", "baohatinh");
    private static final Pattern TEXT = Pattern.compile("text\\(\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern ASSET = Pattern.compile("asset\\(\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern MARKED_LETTER = Pattern.compile("[À-ỹ]");
    private static final Pattern INLINE = Pattern.compile("\\s(?:style|on[a-z]+)=|<style|javascript:");

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("templates"))) {
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

    private static Set<String> all(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String template : templates()) {
            Matcher matcher = pattern.matcher(template);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    void every_text_of_a_template_is_in_the_theme() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new StringReader(read(THEME.resolve("messages.properties")))) {
            texts.load(reader);
        }
        assertThat(texts.stringPropertyNames()).containsAll(all(TEXT));
    }

    @Test
    void every_file_that_a_template_names_is_in_the_theme() throws IOException {
        assertThat(all(ASSET)).isNotEmpty().allSatisfy(asset -> assertThat(
                        THEME.resolve("assets").resolve(asset))
                .exists());
    }

    @Test
    void no_template_speaks_vietnamese_by_itself() throws IOException {
        assertThat(templates())
                .allSatisfy(template ->
                        assertThat(COMMENT.matcher(template).replaceAll("")).doesNotContainPattern(MARKED_LETTER));
    }

    @Test
    void nothing_stands_inline_that_the_policy_forbids() throws IOException {
        assertThat(templates()).allSatisfy(template -> assertThat(template).doesNotContainPattern(INLINE));
    }

    @Test
    void the_notice_above_the_comments_is_the_papers() {
        assertThat(read(THEME.resolve("messages.properties")))
                .contains("Ý kiến của bạn sẽ được biên tập trước khi đăng. Vui lòng gõ tiếng Việt có dấu");
    }
}
