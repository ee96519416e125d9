package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies nobody writes by hand, and bodies somebody writes to do harm. */
class RobustnessTest {

    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "<",
        ">",
        "> ",
        "- ",
        "1. ",
        "# ",
        "|",
        "|-|",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "\\",
        "&",
        "&amp;",
        "&#0;",
        "{",
        "}",
        "{credit=\"",
        "\"",
        "{focus=\"4,5\"}",
        "![a](b)",
        "[a](/b)",
        "<a@b.vn>",
        "<script>",
        "<!--",
        "---",
        "===",
        "***",
        "\r",
        "\u0000",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "\u200B",
        "e\u0301",
        "đ",
        " chữ ",
        " ",
        "  \n",
        ":",
        "😀",
        "[x]: /y"
    };

    @RepeatedTest(1000)
    void no_text_makes_it_fail_and_its_words_stay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            made.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String text = made.toString();

        Body body = Markdown.parse(text);
        String html = body.html(figure -> "<p>" + figure.caption().replace("<", "&lt;") + "</p>");

        assertThat(Markdown.replaceAddresses(text, UnaryOperator.identity())).isEqualTo(text);
        assertThat(Jsoup.parse(html).select("script, img, figure")).isEmpty();
        if (!html.contains("<pre>")) {
            // What stands behind the marks of a fence names a language; it is no text.
            assertThat(count(Jsoup.parse(html).wholeText(), "chữ")).as(html).isEqualTo(count(text, "chữ"));
        }
        assertThat(body.plainText()).doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "***",
                "___",
                "[",
                "![",
                "[a](",
                "![a](b",
                "](",
                "*a ",
                "*a **b ",
                "_a*b ",
                "`a",
                "\\",
                "<",
                "<a ",
                "<!--",
                "<?",
                "&",
                "|",
                "|a|b|\n|-|-|\n",
                "> a\n",
                "- a\n",
                "# a\n",
                "a\n---\n",
                "```\n",
                "\n",
                " ",
                "    ",
                "\t",
                "{",
                "![a](b)\n",
                "![a](b){credit=\"",
                "![a](b){credit=\"x\"}\n\n",
                "- a\n\n",
                "đoạn văn\n\n",
                "e\u0301\u0323",
                "\u0301\u0323",
                "\uD800",
                "\u0000"
            })
    void time_stays_in_bounds_however_a_mark_is_piled_up(String unit) {
        String bomb = unit.repeat(1_000_000 / unit.length());

        // A linear reading takes a fraction of a second; a quadratic one minutes.
        assertTimeout(Duration.ofSeconds(20), () -> readAll(bomb));
    }

    @Test
    void a_body_of_five_megabytes_is_read_whole() {
        String paragraph = "Một **đoạn** văn như mọi đoạn văn, có dấu và có [liên kết](/x). ".repeat(5) + "\n\n";
        String body = paragraph.repeat(5_000_000 / paragraph.length());

        assertThat(Markdown.parse(body).paragraphs()).hasSize(body.length() / paragraph.length());
    }

    @Test
    void a_bomb_does_not_take_its_neighbours_along() {
        String html = Markdown.parse("**trước**\n\n" + "*a **b ".repeat(5_000) + "\n\n![Sau](anh/1/a.jpg)\n\n**sau**")
                .html(new FigureHtml());

        assertThat(html)
                .startsWith("<p><strong>trước</strong></p>")
                .contains("*a **b *a **b")
                .contains("<figcaption>Sau</figcaption>")
                .endsWith("<p><strong>sau</strong></p>\n");
    }

    @Test
    void deep_quotes_are_shown_as_typed() {
        assertThat(Markdown.parse(">".repeat(40) + " sâu").html(new FigureHtml()))
                .isEqualTo("<p>" + "&gt;".repeat(40) + " sâu</p>\n");
    }

    @Test
    void a_small_stack_is_enough() throws InterruptedException {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            nested.append(" ".repeat(2 * i)).append("- a\n");
        }
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> readAll(nested.toString()), "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((ignored, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();

        assertThatCode(() -> {
                    if (failure[0] != null) {
                        throw failure[0];
                    }
                })
                .doesNotThrowAnyException();
    }

    private static void readAll(String text) {
        Body body = Markdown.parse(text);
        body.html(new FigureHtml());
        body.plainText();
        Markdown.replaceAddresses(text, old -> "x" + old);
        Merge.of(text, text + "\n\na", "b\n\n" + text);
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
