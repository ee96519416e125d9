package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ![Kho bạc](kho-bac.jpg){credit="x"} | ![Kho bạc](anh/1/kho-bac.jpg){credit="x"}
                    ![Kho bạc](<kho-bac.jpg>)           | ![Kho bạc](anh/1/kho-bac.jpg)
                    ![Kho bạc]( kho-bac.jpg )           | ![Kho bạc]( anh/1/kho-bac.jpg )
                    ![Kho bạc](kho-bac.jpg "nhan đề")   | ![Kho bạc](anh/1/kho-bac.jpg "nhan đề")
                    ![Kho bạc]()                        | ![Kho bạc](anh/1/)
                    ![Kho bạc](<>){alt="x"}             | ![Kho bạc](anh/1/){alt="x"}
                    ![kho-bac.jpg](kho-bac.jpg)         | ![kho-bac.jpg](anh/1/kho-bac.jpg)
                    """)
    void a_figure_gets_its_new_address(String given, String wanted) {
        assertThat(Markdown.replaceAddresses(given, old -> "anh/1/" + old)).isEqualTo(wanted);
        assertThat(Markdown.replaceAddresses("a\r\n\r\n" + given + "\r\n\r\nb\u0000 ", old -> "anh/1/" + old))
                .isEqualTo("a\r\n\r\n" + wanted + "\r\n\r\nb\u0000 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhìn ![a](b.jpg) này",
                "- ![a](b.jpg)",
                "> ![a](b.jpg)",
                "```\n![a](b.jpg)\n```",
                "\\![a](b.jpg)",
                "[![a](b.jpg)](/c)",
                "![a] (b.jpg)",
                "Ha\u0300 \u0000\r\n  \t\uD800",
                ""
            })
    void what_is_no_figure_is_not_touched(String body) {
        assertThat(Markdown.replaceAddresses(body, old -> "mới")).isEqualTo(body);
    }

    @Test
    void an_address_left_as_it_is_keeps_its_spelling() {
        String body = "![a](<x\\(1\\).jpg>)\n![b]( y.jpg )\n";

        assertThat(Markdown.replaceAddresses(body, UnaryOperator.identity())).isEqualTo(body);
    }

    @Test
    void each_figure_is_asked_for_once_in_order() {
        List<String> asked = new ArrayList<>();

        Markdown.replaceAddresses("![a](1.jpg)\n![b](2.jpg)\n\nx\n\n![c](1.jpg)", old -> {
            asked.add(old);
            return old;
        });

        assertThat(asked).containsExactly("1.jpg", "2.jpg", "1.jpg");
    }

    @Test
    void there_and_back_gives_the_same_bytes() {
        String body = "Mở.\n\n![a](kho-bac.jpg){credit=\"b\"}\n![c](<x.jpg>)\n\n\n  Kết.  \n";

        String stored = Markdown.replaceAddresses(body.replace("<x.jpg>", "x.jpg"), old -> "anh/7/" + old);

        assertThat(Markdown.replaceAddresses(stored, old -> old.substring("anh/7/".length())))
                .isEqualTo(body.replace("<x.jpg>", "x.jpg"));
    }

    @Test
    void an_address_that_needs_it_is_escaped() {
        String changed = Markdown.replaceAddresses("![a](b)", old -> "anh/1/a (1).jpg");

        assertThat(Markdown.parse(changed).figures().getFirst().address()).isEqualTo("anh/1/a%20(1).jpg");
    }
}
