package vn.toasoan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Revision;
import vn.toasoan.comments.Comment;
import vn.toasoan.platform.Problem;

/** A theme can't run code, change what it is shown, read files or go on for ever. */
class ThemeSafetyTest {
    private static final String EXECUTE = "\"freemarker.template.utility.Execute\"?new()(\"id\")";

    @TempDir
    Path folder;

    ThemeShelf shelf;

    /** Stands for any entity: what the container weaves into them begins with an underscore. */
    @Entity
    public static class Story {
        public String secret = "field";
        private String told = "Tít";

        public String headline() {
            return told;
        }

        public void rename(String other) {
            told = other;
        }

        public String renamed(String other) {
            told = other;
            return told;
        }

        public Object _persistence_getSession() {
            return "session";
        }

        public Runtime runtime() {
            return Runtime.getRuntime();
        }
    }

    /** What a page is given may take a word from the template. */
    public record Paging(int number) {
        public String url(int page) {
            return "?trang=" + page;
        }

        public Paging next() {
            return new Paging(number + 1);
        }
    }

    @BeforeEach
    void shelf() {
        shelf = new ThemeShelf(folder).whole("a").write("secret.txt", "secret");
    }

    private String page(String template) {
        shelf.write("a/templates/home.ftlh", template);
        Map<String, Object> model = Map.of(
                "story", new Story(),
                "paging", new Paging(1),
                "problem", Problem.notFound(),
                "day", LocalDate.of(2026, 11, 28),
                "list", List.of("x"));
        return shelf.page("a", "home.ftlh", model);
    }

    @Test
    void what_is_given_can_be_read() {
        assertThat(page("${story.headline} ${paging.number} ${paging.url(2)} ${paging.next().number} ${day.year}"
                        + " ${problem.message} ${list?first}"))
                .isEqualTo("Tít 1 ?trang=2 2 2026 Không tìm thấy nội dung này. x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${" + EXECUTE + "}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${story?api.headline()}",
                "${story.class.name}",
                "${story.secret}",
                "${story.getClass().name}",
                "${paging.class.protectionDomain.codeSource.location}",
                "${paging.getClass().getClassLoader()}",
                "${.data_model.story.class}",
                "${.globals.story.getClass()}",
                "${story.runtime().exec(\"id\")}",
                "${story.runtime.availableProcessors()}",
                "${story._persistence_getSession()}",
                "${story.rename(\"x\")}",
                "${story.renamed(\"x\")}",
                "${problem.stackTrace?first}",
                "${problem.cause.message}",
                "${day.class.name}",
                "${list.getClass()}",
                "${statics[\"java.lang.System\"]}",
                "<#include \"../../secret.txt\">",
                "<#include \"/../../secret.txt\" parse=false>",
                "<#import \"../../secret.txt\" as s>",
                "<#assign f = \"../../secret.txt\"><#include f>",
                "<#include \"../theme.yaml\" parse=false>",
                "<@.get_optional_template(\"../../secret.txt\").include/>",
                "<#include \"file:///etc/hostname\">",
                "<#include \"http://127.0.0.1/\">",
                "<#assign t = r'${" + EXECUTE + "}'?interpret><@t/>",
                "${'" + "\"freemarker.template.utility.Execute\"?new()" + "'?eval}"
            })
    void no_way_leads_to_a_class_a_change_or_a_file(String template) {
        assertThatThrownBy(() -> page(template)).isInstanceOf(TemplateFault.class);
    }

    @Test
    void drafts_and_what_moderators_know_stay_with_the_newsroom() throws NoSuchMethodException {
        assertThat(shown(Article.class, "head", "note", "createdBy")).isEmpty();
        assertThat(shown(Article.class, "live", "url")).containsExactly("live", "url");
        assertThat(shown(Comment.class, "address", "original", "reason", "decidedBy"))
                .isEmpty();
        assertThat(shown(Comment.class, "name", "body")).containsExactly("name", "body");
        assertThat(shown(Revision.class, "author")).isEmpty();
    }

    private static List<String> shown(Class<?> type, String... methods) throws NoSuchMethodException {
        List<String> shown = new ArrayList<>();
        for (String method : methods) {
            if (new ReadOnly().forClass(type).isMethodExposed(type.getMethod(method))) {
                shown.add(method);
            }
        }
        return shown;
    }

    @Test
    void text_is_escaped_and_an_inner_template_has_the_same_bounds() {
        assertThat(page("${\"<b>\"} ${story.headline?replace(\"T\", \"<\")}")).isEqualTo("&lt;b&gt; &lt;ít");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1..1000000000 as x><#assign y = x></#list>",
                "<#macro m><#list 1..2 as x><@m/></#list></#macro><@m/>",
                "<#function f n><#return f(n)></#function>${f(1)}"
            })
    @Timeout(60)
    void a_loop_without_an_end_ends(String template) {
        shelf.write("a/templates/home.ftlh", template);
        ThemeTemplates templates = shelf.read("a").templates();
        assertThatThrownBy(() -> templates.render("home.ftlh", Map.of(), new RenderLimit(Duration.ofMillis(300))))
                .isInstanceOf(TemplateFault.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @Timeout(60)
    void a_page_without_an_end_ends() {
        assertThatThrownBy(() -> page("<#list 1..1000000000 as x>a billion of these would be a heavy page</#list>"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining(String.valueOf(RenderLimit.MAX_CHARS));
    }

    @Test
    void a_fault_names_file_line_and_column() {
        assertThatThrownBy(() -> page("<p>\n${none}"))
                .hasMessageContaining(folder.resolve("a/templates/home.ftlh") + ":2:3: ");
        shelf.write("a/templates/m.ftlh", "<#macro m>\n\n ${newsDate(\"x\")}</#macro>");
        assertThatThrownBy(() -> page("<#import \"m.ftlh\" as m><@m.m/>"))
                .hasMessageContaining(folder.resolve("a/templates/m.ftlh") + ":3:4: ");
    }
}
