package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String ARTICLE = """
            Trời chưa sáng, bến đã **đông**.

            ![Thuyền về](anh/1/thuyen.jpg){credit="Thu Hà"}

            ## Được mùa

            > Năm nay ruốc về *sớm*.

            - Kỳ Xuân
            - Cẩm Nhượng

            ![Đang chờ]()

            | Xã | Tấn |
            |----|-----|
            | Kỳ Xuân | 120 |
            """;

    @Test
    void figures_come_in_their_order() {
        assertThat(Markdown.parse(ARTICLE).figures())
                .extracting(Figure::caption, Figure::credit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Thuyền về", "Thu Hà"),
                        org.assertj.core.groups.Tuple.tuple("Đang chờ", ""));
    }

    @Test
    void paragraphs_are_plain_words_without_captions() {
        assertThat(Markdown.parse(ARTICLE).paragraphs())
                .containsExactly(
                        "Trời chưa sáng, bến đã đông.",
                        "Được mùa",
                        "Năm nay ruốc về sớm.",
                        "Kỳ Xuân",
                        "Cẩm Nhượng",
                        "Xã Tấn",
                        "Kỳ Xuân 120");
    }

    @Test
    void plain_text_has_a_blank_line_between_paragraphs() {
        assertThat(Markdown.parse("## Một\nhai *ba*  \nbốn").plainText()).isEqualTo("Một\n\nhai ba bốn");
    }

    @Test
    void an_empty_body_is_nothing() {
        Body body = Markdown.parse(" \n\n");

        assertThat(body.html(new FigureHtml())).isEmpty();
        assertThat(body.paragraphs()).isEmpty();
        assertThat(body.figures()).isEmpty();
    }

    @Test
    void the_caller_writes_the_figures_as_he_likes() {
        String html = Markdown.parse(ARTICLE)
                .html(figure -> figure.awaited() ? "" : "<x-photo data-a=\"$1\\\">" + figure.caption() + "</x-photo>");

        assertThat(html)
                .contains("</p>\n<x-photo data-a=\"$1\\\">Thuyền về</x-photo>\n<h2>")
                .doesNotContain("Đang chờ");
    }

    @Test
    void a_text_that_looks_like_a_figures_place_is_text() {
        Body body = Markdown.parse(HtmlWriter.place(0) + "\n\n![Một](anh/1/a.jpg)\n\n`" + HtmlWriter.place(0) + "`");

        assertThat(body.html(figure -> "ẢNH")).containsOnlyOnce("ẢNH");
    }

    @Test
    void what_is_not_in_normal_form_is_read_in_it() {
        assertThat(Markdown.parse("Ha\u0300\u0000 Ti\u0303nh\r\n\r\nb\uD800").paragraphs())
                .containsExactly("Hà Tĩnh", "b\uFFFD");
    }

    @Test
    void no_html_of_an_author_gets_through() {
        String html = Markdown.parse("""
                        <script>alert(1)</script><img src=x onerror=alert(1)>

                        [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#115;cript:alert(1)) [d](  vbscript:x)
                        [e](/x"onmouseover="alert(1)) <javascript:alert(1)> [f](https://x.vn/"onclick=x)

                        | <svg/onload=alert(1)> |
                        |---|
                        | <iframe src="javascript:x"> |

                        ```"><script>
                        <script>
                        ```
                        """).html(new FigureHtml());

        assertThat(html).doesNotContainPattern("<(script|img|svg|iframe)").doesNotContainPattern("href=\"[^/h]");
        assertThat(org.jsoup.Jsoup.parse(html).getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void the_words_of_boxes_and_quotes_are_the_bodys_and_their_marks_are_not() {
        assertThat(Markdown.parse("""
                        > [!hộp] Giá tại vườn
                        > Cam: 35.000 đồng

                        > [!trích] Bám biển là bám lấy nghề.
                        >
                        > — Ông Bình
                        """).paragraphs())
                .containsExactly("Giá tại vườn", "Cam: 35.000 đồng", "Bám biển là bám lấy nghề.", "— Ông Bình");
    }

    @Test
    void a_box_is_one_paragraph_for_those_who_merge() {
        String box = "> [!hộp] Giá tại vườn\n>\n> | Loại | Giá |\n> |---|---|\n> | Cam | 35.000 |\n";

        assertThat(Paragraphs.split("Trước.\n\n" + box + "\nSau.")).containsExactly("Trước.\n\n", box + "\n", "Sau.");
    }

    @Test
    void a_gallery_of_which_nothing_is_shown_leaves_nothing() {
        assertThat(Markdown.parse("Chữ.\n\n![Một]()\n![Hai]()").html(figure -> ""))
                .isEqualTo("<p>Chữ.</p>\n");
    }
}
