package vn.toasoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeCheckTest {
    @TempDir
    Path folder;

    ThemeShelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new ThemeShelf(folder).whole("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baohatinh", "song-lam"})
    void the_themes_that_come_along_are_without_fault(String name) {
        assertThat(new ThemeShelf(Path.of("themes").toAbsolutePath()).found(name))
                .isEmpty();
    }

    /** The list is the one place that says so, and this keeps it true. */
    @Test
    void what_the_application_renders_is_listed() throws IOException {
        Pattern name = Pattern.compile("\"([a-z-]+\\.ftl[hx]?)\"");
        Set<String> named = new TreeSet<>(Set.of("problem.ftlh"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/toasoan/site"))) {
            files.forEach(file -> name.matcher(read(file)).results().forEach(match -> named.add(match.group(1))));
        }
        assertThat(new TreeSet<>(ThemeCheck.RENDERED)).isEqualTo(named);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_template_that_is_not_there_is_grave() throws IOException {
        Files.delete(folder.resolve("a/templates/tag.ftlh"));
        assertThat(shelf.found("a")).containsExactly("a/templates/tag.ftlh: thiếu mẫu trang này; Tòa Soạn cần nó.");
        assertThat(shelf.grave()).isTrue();
    }

    @Test
    void a_template_that_cannot_be_parsed_is_grave_and_told_by_its_line_and_column() {
        shelf.write("a/templates/tag.ftlh", "<p>\n <#if x>\n  ${y\n</p>");
        assertThat(shelf.found("a")).singleElement().asString().startsWith("a/templates/tag.ftlh:4:");
        assertThat(shelf.grave()).isTrue();
    }

    @Test
    void everything_is_told_in_one_go_in_the_order_of_the_files() {
        shelf.write("a/templates/tag.ftlh", "<#if x>")
                .write("a/templates/home.ftlh", "${text('none')}")
                .write("a/theme.yaml", "name: A\nx: 1");
        List<String> found = shelf.found("a");
        assertThat(found).hasSize(3);
        assertThat(found)
                .map(line -> line.replaceAll(":.*", ""))
                .containsExactly("a/templates/home.ftlh", "a/templates/tag.ftlh", "a/theme.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p>\\n  ${text("none")}                   | 2:11: không có câu chữ nào tên “none”
            ${text('none', 1)}                        | 1:9: không có câu chữ nào tên “none”
            <link href="${frame.asset("none.css")}">  | 1:28: không có tệp “none.css” trong assets
            <p style="color: red">                    | 1:4: trình duyệt bỏ qua “style="”
            <a onclick="go()">                        | 1:4: trình duyệt bỏ qua
            <style>p{}</style>                        | 1:1: trình duyệt bỏ qua
            <a href="javascript:go()">                | 1:10: trình duyệt bỏ qua
            <script>go()</script>                     | 1:1: trình duyệt bỏ qua
            """)
    void what_would_look_wrong_is_told_and_does_no_more_harm(String template, String told) {
        shelf.write("a/templates/home.ftlh", template.replace("\\n", "\n"));
        assertThat(shelf.found("a")).singleElement().satisfies(line -> assertThat(line)
                .startsWith("a/templates/home.ftlh:" + told));
        assertThat(shelf.grave()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text('mine')}",
                "${text(\"problem.gone\")}",
                "${text('none.' + 404)}",
                "<#-- ${text('none')} -->",
                "<script src=\"/theme/a.js\" defer></script>",
                "<script type=\"application/ld+json\">{}</script>",
                "<#import \"tag.ftlh\" as t>"
            })
    void what_is_right_is_not_told(String template) {
        shelf.write("a/messages.properties", "mine=x").write("a/templates/home.ftlh", template);
        assertThat(shelf.found("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#import \"none.ftlh\" as n>", "<#include \"none.ftlh\">", "<#include \"../../x\">"})
    void another_template_that_is_not_there_is_grave(String template) {
        shelf.write("a/templates/home.ftlh", template).write("x", "secret");
        assertThat(shelf.found("a")).singleElement().asString().startsWith("a/templates/home.ftlh:1:");
        assertThat(shelf.grave()).isTrue();
    }

    @Test
    void a_text_with_a_broken_place_is_told_by_its_line() {
        shelf.write("a/messages.properties", "# x\nfine={0}\nbad=Trang {0\n");
        assertThat(shelf.found("a")).singleElement().asString().startsWith("a/messages.properties:3: câu chữ “bad”");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() throws IOException {
        Files.write(folder.resolve("a/messages.properties"), new byte[] {'a', '=', (byte) 0xe9});
        Files.write(folder.resolve("a/templates/tag.ftlh"), new byte[] {(byte) 0xe9});
        assertThat(shelf.found("a"))
                .containsExactly(
                        "a/messages.properties: tệp không phải là UTF-8.",
                        "a/templates/tag.ftlh: tệp không phải là UTF-8.");
    }
}
