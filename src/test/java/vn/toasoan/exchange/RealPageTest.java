package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.markup.Figure;

/** A page of the paper itself, where its text lies beside the repository; it isn't ours to keep in it. */
class RealPageTest {
    private static final Path FOLDER = Path.of("..", "shared", "seed");

    private ImportedPage page;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "No real page beside the repository");
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(name -> name.toString().endsWith("000_e92f04fe69586f18.txt"))
                    .findFirst()
                    .orElse(null);
            assumeTrue(file != null, "No real page beside the repository");
            page = PageText.parse(Files.readString(file));
        }
    }

    @Test
    void it_has_two_crossheads_and_five_figures_in_their_places() {
        assertThat(PageTextTest.crossheads(page)).hasSize(2);
        List<Figure> figures = PageTextTest.figures(page);
        assertThat(figures)
                .hasSize(5)
                .allMatch(figure -> figure.awaited() && figure.caption().endsWith("."));
        assertThat(figures).extracting(Figure::credit).containsExactly("Ảnh tư liệu", "", "", "", "");
        assertThat(kinds()).isEqualTo("#!..!..!.#..!..!.");
    }

    @Test
    void it_has_three_related_articles_of_which_two_are_cut() {
        assertThat(page.related()).hasSize(3).allMatch(related -> !related.sapo()
                .isEmpty());
        assertThat(page.related().stream().filter(related -> CutText.isCut(related.headline())))
                .hasSize(2);
    }

    @Test
    void its_pen_name_is_not_the_commune_of_the_last_caption() {
        assertThat(page.bylines()).containsExactly(new Byline("Hà Linh", BylineRole.TEXT));
        assertThat(PageTextTest.figures(page).get(4).caption()).contains("xã Hà Linh");
    }

    @Test
    void its_sapo_is_there_once_and_without_the_papers_prefix() {
        assertThat(page.source()).isEmpty();
        assertThat(page.sapo()).doesNotContain("Baohatinh").isNotEmpty();
        assertThat(page.body())
                .doesNotContain(page.sapo())
                .doesNotContain("{name}")
                .doesNotContain("bình luận");
    }

    /** A letter a block: crosshead, figure, paragraph. */
    private String kinds() {
        return Stream.of(page.body().split("\n\n"))
                .map(block -> block.startsWith("## ") ? "#" : block.startsWith("![") ? "!" : ".")
                .collect(Collectors.joining());
    }
}
