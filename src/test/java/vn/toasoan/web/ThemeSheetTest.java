package vn.toasoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeSheetTest {
    @TempDir
    Path folder;

    ThemeShelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new ThemeShelf(folder).whole("a");
    }

    @Test
    void all_that_may_be_said() {
        shelf.whole("b").write("a/theme.yaml", """
                # A comment
                name: "Báo: A"
                description: >
                  Một tờ báo
                version: 1.0
                extends: b
                """);
        ThemeSheet sheet = shelf.read("a").chain().sheet();
        assertThat(shelf.found()).isEmpty();
        assertThat(sheet.name()).isEqualTo("Báo: A");
        assertThat(sheet.description()).isEqualTo("Một tờ báo");
        assertThat(sheet.version()).isEqualTo("1.0");
        assertThat(sheet.parent()).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: A\\ncolour: red             | a/theme.yaml:2:1: không có mục nào tên “colour”
            name: A\\nname: B                 | a/theme.yaml:2:1: mục “name” bị lặp lại
            version: 1                        | a/theme.yaml:1: thiếu mục name
            name: [A]                         | a/theme.yaml:1:1: mục “name” phải là một dòng chữ
            - A                               | a/theme.yaml:1: cần các dòng dạng
            name: A\\n  x: {                  | a/theme.yaml:2
            name: A\\nextends: c              | a/theme.yaml:2: extends: không có giao diện “c”
            name: A\\nextends: ../a           | a/theme.yaml:2: extends: không có giao diện “../a”
            name: A\\nextends: a              | a/theme.yaml:2: extends: “a” lại kế thừa
            """)
    void a_mistake_is_told_with_its_place(String yaml, String told) {
        shelf.write("a/theme.yaml", yaml.replace("\\n", "\n"));
        assertThat(shelf.found("a")).anySatisfy(line -> assertThat(line).startsWith(told));
        assertThat(shelf.grave()).isTrue();
    }

    @Test
    void themes_that_extend_each_other_in_a_circle_are_told_and_end() {
        shelf.child("b", "c").child("c", "d").child("d", "b");
        assertThat(shelf.found("b")).anyMatch(line -> line.startsWith("d/theme.yaml:2: extends: “b” lại kế thừa"));
    }

    @Test
    void one_without_a_sheet_is_none() {
        shelf.write("x/templates/home.ftlh", "x");
        assertThat(shelf.found("x")).contains("x/theme.yaml: thiếu tệp theme.yaml hoặc không đọc được.");
    }
}
