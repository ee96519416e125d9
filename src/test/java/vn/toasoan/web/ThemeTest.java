package vn.toasoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme and those it extends. */
class ThemeTest {
    @TempDir
    Path folder;

    ThemeShelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new ThemeShelf(folder).whole("grand").child("parent", "grand").child("child", "parent");
    }

    private String asset(String theme, String name) {
        return shelf.read(theme).asset(name).map(Asset::text).orElse("-");
    }

    @Test
    void a_theme_that_lacks_everything_is_the_one_it_extends() {
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("home.ftlh");
        assertThat(shelf.found()).isEmpty();
    }

    @Test
    void the_nearest_template_is_taken() {
        shelf.write("parent/templates/home.ftlh", "of the parent").write("child/templates/tag.ftlh", "of the child");
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("of the parent");
        assertThat(shelf.page("child", "tag.ftlh")).isEqualTo("of the child");
        assertThat(shelf.page("parent", "tag.ftlh")).isEqualTo("tag.ftlh");
    }

    @Test
    void a_page_of_the_parent_takes_over_a_macro_of_the_child() {
        shelf.write("grand/templates/home.ftlh", "<#import \"m.ftlh\" as m><@m.hello/>")
                .write("grand/templates/m.ftlh", "<#macro hello>old</#macro>");
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("old");
        shelf.write("child/templates/m.ftlh", "<#macro hello>new</#macro>");
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("new");
    }

    @Test
    void a_page_of_the_child_takes_a_macro_of_the_parent() {
        shelf.write("grand/templates/m.ftlh", "<#macro hello>old</#macro>")
                .write("child/templates/home.ftlh", "<#import \"m.ftlh\" as m>my <@m.hello/>");
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("my old");
    }

    @Test
    void texts_are_taken_one_by_one_and_from_the_application_at_last() {
        shelf.write("grand/messages.properties", "a=grand {0}\nb=grand")
                .write("child/messages.properties", "b=child")
                .write(
                        "grand/templates/home.ftlh",
                        "${text('a', 'x')} ${text('b')} ${text('problem.gone')} ${text('c')}");
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("grand x child Bài viết này không còn trên trang. c");
    }

    @Test
    void a_folder_named_like_a_file_is_that_file_in_parts() {
        shelf.write("grand/assets/site.css/20-b.css", "b{}")
                .write("grand/assets/site.css/10-a.css", "a{}")
                .write("grand/assets/site.css/.draft.css", "x{}");
        assertThat(asset("grand", "site.css")).isEqualTo("a{}b{}");
        assertThat(asset("grand", "site.css/10-a.css")).isEqualTo("-");
    }

    @Test
    void a_part_of_the_child_stands_in_the_place_of_the_parents_and_others_are_added() {
        shelf.write("grand/assets/site.css/10-a.css", "a{}")
                .write("grand/assets/site.css/20-b.css", "b{}")
                .write("parent/assets/site.css/10-a.css", "A{}")
                .write("child/assets/site.css/15-c.css", "c{}");
        assertThat(asset("child", "site.css")).isEqualTo("A{}c{}b{}");
        assertThat(asset("parent", "site.css")).isEqualTo("A{}b{}");
    }

    @Test
    void a_whole_file_stands_in_the_place_of_one_in_parts_and_the_other_way_round() {
        shelf.write("grand/assets/site.css/10-a.css", "a{}")
                .write("grand/assets/site.js", "old")
                .write("child/assets/site.css", "whole{}")
                .write("child/assets/site.js/10.js", "new");
        assertThat(asset("child", "site.css")).isEqualTo("whole{}");
        assertThat(asset("child", "site.js")).isEqualTo("new");
    }

    @Test
    void another_content_has_another_hash() {
        shelf.write("grand/assets/site.css", "a{}");
        String before = shelf.read("child").asset("site.css").orElseThrow().hash();
        assertThat(shelf.read("child").asset("site.css").orElseThrow().hash())
                .isEqualTo(before)
                .matches("[0-9a-f]{12}");
        shelf.write("grand/assets/site.css", "b{}");
        assertThat(shelf.read("child").asset("site.css").orElseThrow().hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../theme.yaml", "fonts/../../theme.yaml", "/etc/passwd", "..\\theme.yaml", ".hidden.css", "fonts",
                        "fonts/",
                "", "./site.css", "site.css\0", "fonts//serif-1.2.woff2", "%2e%2e/theme.yaml", "site.css ", "notes.txt",
                "page.html", "Main.class"
            })
    void nothing_but_files_of_the_allowed_types_is_given_to_readers(String name) {
        for (String file :
                new String[] {"site.css", ".hidden.css", "fonts/serif-1.2.woff2", "notes.txt", "page.html", "Main.class"
                }) {
            shelf.write("grand/assets/" + file, "x");
        }
        Theme theme = shelf.read("grand");
        assertThat(theme.asset(name)).isEmpty();
        assertThat(theme.asset("fonts/serif-1.2.woff2")).isPresent();
        assertThat(shelf.found()).hasSize(4).anyMatch(line -> line.startsWith("grand/assets/.hidden.css: tệp ẩn"));
    }

    @Test
    void a_link_that_leads_out_is_neither_followed_nor_passed_over_in_silence() throws IOException {
        shelf.write("secret.css", "x").write("secrets/home.ftlh", "x");
        Files.createDirectories(folder.resolve("grand/assets"));
        Files.createSymbolicLink(folder.resolve("grand/assets/out.css"), folder.resolve("secret.css"));
        Files.createSymbolicLink(folder.resolve("parent/templates"), folder.resolve("secrets"));
        assertThat(shelf.read("child").asset("out.css")).isEmpty();
        assertThat(shelf.page("child", "home.ftlh")).isEqualTo("home.ftlh");
        assertThat(shelf.grave()).isTrue();
        assertThat(shelf.found())
                .hasSize(2)
                .allMatch(line -> line.contains("liên kết dẫn ra ngoài"))
                .anyMatch(line -> line.startsWith("parent/templates: "));
    }

    @Test
    void a_theme_lies_in_the_folder_of_themes() throws IOException {
        Path themes = folder.resolve("inner");
        new ThemeShelf(themes).whole("fine");
        Files.createSymbolicLink(themes.resolve("linked"), folder.resolve("grand"));
        for (String name : new String[] {"../grand", "linked", "none", "", ".", "fine/templates"}) {
            Findings findings = new Findings();
            Theme.read(themes, name, findings);
            assertThat(findings.anyGrave()).as(name).isTrue();
        }
    }
}
