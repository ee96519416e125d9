package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.markup.Markdown;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bình thường, không có dấu gì.",
                "# Tít giả",
                "## Tít xen giả",
                "> Trích",
                "- Thưa ông?",
                "– Thưa ông?",
                "--- ",
                "---",
                "-5 độ",
                "+ Một",
                "* Hai",
                "***",
                "1. Ba",
                "12) Bốn",
                "1.500 con gà",
                "~~~",
                "```",
                "`mã`",
                "*nghiêng* và **đậm**",
                "_nghiêng_ và __đậm__",
                "ten_file_anh.jpg",
                "[liên kết](https://example.vn)",
                "![ảnh](anh/1/a.jpg)",
                "![ảnh]()",
                "[a]: https://example.vn",
                "<script>alert(1)</script>",
                "<https://example.vn>",
                "a < b & c > d",
                "&amp; &lt; &#65;",
                "\\*đã thoát\\*",
                "C:\\Users\\An",
                "| a | b |",
                "===",
                "2 * 3 * 4"
            })
    void markdown_shows_the_very_text(String text) {
        assertThat(Markdown.parse(PlainText.paragraph(text)).paragraphs()).containsExactly(text.strip());
        assertThat(Markdown.parse("## " + PlainText.line(text.replaceFirst("^#+ ", "")))
                        .paragraphs())
                .containsExactly(text.replaceFirst("^#+ ", "").strip());
    }

    @Test
    void plain_text_stays_as_it_is() {
        String text = "Ông Thọ (58 tuổi) nói: “Vui lắm!” - rồi cười… 50% số hộ, 1.500 m², lúc 7h30'.";
        assertThat(PlainText.paragraph(text)).isEqualTo(text);
    }
}
