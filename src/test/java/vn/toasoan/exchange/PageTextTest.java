package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

class PageTextTest {
    private static final String HEADLINE = "Con mương chung đưa nước về ruộng bậc thang Khe Lau";
    private static final String PAGE = resource("trang-bai.txt");

    private final ImportedPage page = PageText.parse(PAGE);

    @Test
    void headline_and_sapo_are_there_once() {
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(page.sapo()).startsWith("Hai mùa đông liền, bà con").endsWith("đã xanh trở lại.");
        assertThat(page.body()).doesNotContain("Hai mùa đông liền").doesNotContain(HEADLINE);
    }

    @Test
    void the_papers_own_prefix_is_no_source() {
        assertThat(page.source()).isEmpty();
    }

    @Test
    void short_lines_that_end_no_sentence_are_crossheads() {
        assertThat(crossheads(page))
                .containsExactly("Bảy trăm ngày công không tính tiền", "Ruộng bậc cuối cùng “biết” mùa nước");
    }

    @Test
    void the_line_below_the_repeated_headline_is_a_caption() {
        assertThat(figures(page))
                .containsExactly(
                        figure(
                                "Đoạn mương đầu tiên được khơi bằng cuốc, xẻng trong tháng Chạp năm ngoái.",
                                "Ảnh tư liệu"),
                        figure("Nước từ đập Cây Sung chảy qua cống số 2 về cánh đồng dưới.", ""),
                        figure("Anh Phan Văn Tịnh thăm thửa ruộng bậc cuối sau ngày cấy.", "Thạch Thảo"),
                        figure("Đoàn viên thanh niên giúp thôn Minh An (Khe Lau) nạo vét bùn trước mùa mưa.", ""));
    }

    @Test
    void a_figure_stands_where_its_photo_stood() {
        assertThat(page.body())
                .startsWith("## Bảy trăm ngày công không tính tiền\n\n![Đoạn mương")
                .contains("năm ngoái.](){credit=\"Ảnh tư liệu\"}\n\nMương dài hơn 900 m")
                .contains("Chừ đêm nằm nghe nước chảy mà vui” - anh nói.\n\n![Đoàn viên")
                .endsWith("kinh phí do con em xa quê gửi về.");
    }

    @Test
    void related_articles_are_kept_in_order_by_headline_with_their_sapo() {
        assertThat(page.related())
                .extracting(Related::id, Related::headline)
                .containsExactly(
                        tuple(null, "Người giữ đập nhỏ và cuốn sổ ghi mực nước suốt hai mươi năm ở đầu ..."),
                        tuple(null, "Vườn mẫu bên suối"),
                        tuple(null, "Cầu treo mới rút ngắn đường tới trường của học trò vùng thượng nguồn sông ..."));
        assertThat(page.related().get(1).sapo()).startsWith("Ba hộ đầu tiên").endsWith("mật ong.");
    }

    @Test
    void the_signature_is_the_pen_name_and_the_same_words_in_a_caption_stay_there() {
        assertThat(page.bylines()).containsExactly(new Byline("Minh An", BylineRole.TEXT));
        assertThat(figures(page).get(3).caption()).contains("thôn Minh An (Khe Lau)");
        assertThat(page.related().get(2).sapo()).doesNotContain("Minh An");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name}",
                "{body}",
                "Trả lời",
                "bình luận",
                "Ý kiến của bạn",
                "Các tin đã đưa",
                "Thời tiết",
                "chia sẻ"
            })
    void nothing_from_the_comment_form_downward_is_the_articles(String words) {
        assertThat(page.toString()).doesNotContain(words);
    }

    static Stream<UnaryOperator<String>> copies() {
        return Stream.of(
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\r"),
                text -> "\uFEFF" + text,
                text -> text.replace("\n", "\n\n\n"),
                text -> text.replace("\n\n", "\n"),
                text -> text.replace(" ", "\u00A0"),
                text -> text.replace("Lau", "Lau\u200B"),
                text -> text.replace("mương", "m\0ương"),
                text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                String::strip,
                text -> text.replace("\n", " \t\n  "));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void however_it_was_copied_it_is_the_same_page(UnaryOperator<String> copy) {
        assertThat(PageText.parse(copy.apply(PAGE))).isEqualTo(page);
    }

    @Test
    void a_page_without_its_description_is_the_same_but_for_the_source() {
        assertThat(PageText.parse(PAGE.substring(PAGE.indexOf(HEADLINE)))).isEqualTo(page);
    }

    @Test
    void a_page_without_its_sapo_has_the_description_for_one() {
        String sapo = "\n\n" + page.sapo() + "\n";
        assertThat(PageText.parse(PAGE.replace(sapo, "\n"))).isEqualTo(page);
    }

    @Test
    void a_description_that_was_cut_is_still_the_sapos() {
        String cut = PAGE.replaceFirst("Vụ này nước về[^\\n]*", "...");
        assertThat(PageText.parse(cut)).isEqualTo(page);
    }

    @Test
    void a_page_without_related_articles_photos_and_signature_is_its_text() {
        ImportedPage bare = PageText.parse("Mưa lớn\n\nMưa lớn diện rộng trong đêm.\n\nNhiều nơi ngập.\n");
        assertThat(bare)
                .isEqualTo(new ImportedPage(
                        "Mưa lớn", "Mưa lớn diện rộng trong đêm.", "", "Nhiều nơi ngập.", List.of(), List.of()));
    }

    @Test
    void without_the_comment_form_the_page_ends_where_the_text_does() {
        assertThat(PageText.parse(PAGE.substring(0, PAGE.indexOf(" {name}")))).isEqualTo(page);
    }

    @Test
    void real_comments_are_left_out_with_who_wrote_them() {
        String commented = PAGE.replace(" {name} - {time}", "Trần Bình - 08:15 20/11/2024");
        assertThat(PageText.parse(commented)).isEqualTo(page);
    }

    @Test
    void a_signature_between_text_and_related_articles_is_one_too() {
        String above = PAGE.replace("\n\n • " + HEADLINE + "\n  Người", "\n\nMinh An\n\n • " + HEADLINE + "\n  Người")
                .replace("\n\nMinh An\n\n\nMinh An\n", "\n\nMinh An\n");
        assertThat(PageText.parse(above)).isEqualTo(page);
    }

    @Test
    void a_portraits_caption_at_the_end_is_no_signature() {
        ImportedPage portrait =
                PageText.parse("Người đi trước\n\nMột đời đi dạy.\n\nThầy kể.\n\nNgười đi trước\n\nTrần Bá Lộc\n");
        assertThat(portrait.bylines()).isEmpty();
        assertThat(figures(portrait)).containsExactly(figure("Trần Bá Lộc", ""));
    }

    @Test
    void photos_without_a_caption_are_figures_without_one() {
        ImportedPage two =
                PageText.parse("Lũ rút\n\nBùn còn lại.\n\nLũ rút\n\nLũ rút\n\nDọn bùn ở chợ.\n\nNgười dân về nhà.");
        assertThat(figures(two)).containsExactly(figure("", ""), figure("Dọn bùn ở chợ.", ""));
        assertThat(two.body()).endsWith("\n\nNgười dân về nhà.");
    }

    @Test
    void verse_is_no_row_of_crossheads() {
        ImportedPage verse =
                PageText.parse("Thơ\n\nBài thơ cũ.\n\nĐi đâu mà vội\nMà vàng\nMà vấp phải đá\nMà quàng\n\nHết bài.");
        assertThat(crossheads(verse)).isEmpty();
        assertThat(verse.body()).contains("Đi đâu mà vội\n\nMà vàng");
    }

    @Test
    void items_of_a_list_stay_a_list() {
        ImportedPage list = PageText.parse("Ba việc\n\nBa việc cần làm.\n\n• Khơi mương;\n• Đắp đập.\n\nHết.");
        assertThat(list.body()).isEqualTo("- Khơi mương;\n- Đắp đập.\n\nHết.");
        assertThat(list.related()).isEmpty();
    }

    @Test
    void what_looks_like_marks_is_text() {
        ImportedPage marks = PageText.parse(
                "Giá\n\nGiá tăng.\n\n- Thưa ông, giá *thật* là bao nhiêu?\n\n1. Hai mươi <b>nghìn</b>.\n\nHết.");
        assertThat(Markdown.parse(marks.body()).paragraphs())
                .containsExactly("- Thưa ông, giá *thật* là bao nhiêu?", "1. Hai mươi <b>nghìn</b>.", "Hết.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\r\n\t", "\0\uFEFF", "Một dòng", "{name} - {time}\nTrả lời\n{body}", "Tít\n0 bình luận"})
    void what_has_no_line_below_a_headline_is_no_page(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PageText.parse(text))
                .satisfies(problem ->
                        assertThat(problem.mistakes()).extracting(Mistake::code).containsExactly("not-a-page"));
    }

    static List<String> crossheads(ImportedPage page) {
        return page.body()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    static List<Figure> figures(ImportedPage page) {
        return Markdown.parse(page.body()).figures();
    }

    private static Figure figure(String caption, String credit) {
        return new Figure("", caption, credit, "", "");
    }

    private static String resource(String name) {
        try (InputStream file = PageTextTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
