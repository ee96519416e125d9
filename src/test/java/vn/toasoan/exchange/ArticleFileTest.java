package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

class ArticleFileTest {
    private static final String FULL = """
            ---
            headline: "Mùa “nước nổi” ở \\"Khe Lau\\" \\\\ một góc nhìn"
            sapo: "Nước về, cá về: #1."
            section: xa-hoi
            tags: ["Khe Lau", "nước, đập"]
            bylines:
              - name: "Minh An"
                role: text
              - name: "Đình Nhật"
                role: photo
            locality: "Xã Hương Khê"
            genre: photo-story
            source: "Theo TTXVN"
            related: ["ho-ke-go-mua-nuoc-day", {headline: "Bài ở nơi khác", sapo: "Tóm tắt.", url: "https://example.vn/a"}]
            published: 2026-11-20T06:30:00+07:00
            commentsOpen: false
            ---

            Đoạn một.

            ![Ông Thọ bên mương.](ong-tho.jpg){credit="Đình Nhật" alt="Người đàn ông đội nón"}

            ![Ảnh chờ]()

            ![Ảnh trong kho](anh/7/kho.jpg)

            ![Ông Thọ lần nữa](ong-tho.jpg)
            """;

    @Test
    void every_field_is_read() {
        ArticleFile file = ArticleFile.parse(FULL);
        Manuscript manuscript = file.manuscript();
        assertThat(manuscript.headline()).isEqualTo("Mùa “nước nổi” ở \"Khe Lau\" \\ một góc nhìn");
        assertThat(manuscript.sapo()).isEqualTo("Nước về, cá về: #1.");
        assertThat(manuscript.section()).isEqualTo("xa-hoi");
        assertThat(manuscript.tags()).containsExactly("Khe Lau", "nước, đập");
        assertThat(manuscript.bylines())
                .containsExactly(new Byline("Minh An", BylineRole.TEXT), new Byline("Đình Nhật", BylineRole.PHOTO));
        assertThat(manuscript.locality()).isEqualTo("Xã Hương Khê");
        assertThat(manuscript.genre()).isEqualTo(Genre.PHOTO_STORY);
        assertThat(manuscript.source()).isEqualTo("Theo TTXVN");
        assertThat(manuscript.commentsOpen()).isFalse();
        assertThat(manuscript.body()).startsWith("Đoạn một.\n\n![Ông Thọ");
        assertThat(file.published()).isEqualTo(Instant.parse("2026-11-19T23:30:00Z"));
        assertThat(file.related())
                .containsExactly(
                        new ArticleFile.RelatedEntry("ho-ke-go-mua-nuoc-day", null),
                        new ArticleFile.RelatedEntry(
                                "", new Related(null, "Bài ở nơi khác", "Tóm tắt.", "https://example.vn/a")));
    }

    @Test
    void photos_beside_are_those_with_a_bare_name_each_once() {
        assertThat(ArticleFile.parse(FULL).photoNames()).containsExactly("ong-tho.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.jpg",
                "/etc/passwd",
                "..",
                ".an.jpg",
                "a/b.jpg",
                "a\\b.jpg",
                "https://example.vn/a.jpg",
                "data:a",
                ""
            })
    void no_address_leads_out_of_the_folder(String address) {
        assertThat(ArticleFile.isBeside(address)).isFalse();
    }

    static Stream<String> files() throws IOException {
        Path content = Path.of("content", "articles");
        try (Stream<Path> folders = Files.list(content)) {
            List<String> ours =
                    folders.map(folder -> read(folder.resolve("article.md"))).toList();
            return Stream.concat(
                    Stream.of(
                            FULL,
                            "---\nheadline: \"Chỉ có tít\"\ngenre: news\n---\n",
                            "---\nheadline: \"Tít\"\nsection: the-thao\ngenre: live\n---\n\n    thụt đầu dòng\n"),
                    ours.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void out_in_and_out_again_gives_the_same_bytes(String file) {
        assertThat(ArticleFile.parse(file).text()).isEqualTo(file);
    }

    @Test
    void any_writing_of_the_same_becomes_one() {
        String loose = """
                ---
                # ghi chú
                bylines: [Minh An, {name: Đình Nhật, role: photo}]
                headline: >-
                  Tít
                  hai dòng
                published: '2026-11-20T00:00:00Z'
                tags:
                - một
                - hai
                ---
                Thân bài.
                """;
        String written = ArticleFile.parse(loose.replace("\n", "\r\n")).text();
        assertThat(written).isEqualTo("""
                        ---
                        headline: "Tít hai dòng"
                        tags: ["một", "hai"]
                        bylines:
                          - name: "Minh An"
                            role: text
                          - name: "Đình Nhật"
                            role: photo
                        genre: news
                        published: 2026-11-20T07:00:00+07:00
                        ---

                        Thân bài.
                        """);
        assertThat(ArticleFile.parse(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sapo: x                              | headline         | required",
                "headline: ''                         | headline         | required",
                "headline: 5                          | headline         | wrong-type",
                "headline: [a]                        | headline         | wrong-type",
                "headline: a\\ntitel: b               | titel            | key-unknown",
                "headline: a\\ntags: b                | tags             | wrong-type",
                "headline: a\\ntags: [1]              | tags             | wrong-type",
                "headline: a\\ntags: [[b]]            | tags             | wrong-type",
                "headline: a\\nbylines: [{role: text}]| bylines.name     | required",
                "headline: a\\nbylines: [{name: b, role: c}] | bylines.role | byline-role",
                "headline: a\\nbylines: [{name: b, rol: c}]  | bylines.rol  | key-unknown",
                "headline: a\\nbylines: [3]           | bylines          | wrong-type",
                "headline: a\\ngenre: b               | genre            | genre-unknown",
                "headline: a\\nrelated: [{sapo: b}]   | related.headline | required",
                "headline: a\\nrelated: [[]]          | related          | wrong-type",
                "headline: a\\npublished: hôm qua     | published        | time",
                "headline: a\\npublished: 2026-11-20  | published        | time",
                "headline: a\\ncommentsOpen: có       | commentsOpen     | wrong-type"
            })
    void a_mistake_names_its_key(String yaml, String key, String code) {
        assertThat(mistakes("---\n" + yaml.replace("\\n", "\n") + "\n---\nThân.\n"))
                .extracting(Mistake::field, Mistake::code)
                .containsExactly(tuple(key, code));
    }

    @Test
    void all_mistakes_come_at_once_and_tell_in_words() {
        assertThat(mistakes("---\ntags: x\ngenre: y\nz: 1\n---\n")).hasSize(4).allMatch(mistake -> !mistake.message()
                .isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Chỉ có thân bài.",
                "---\nheadline: a\n",
                "---\n---\n",
                "---\n- a\n---\n",
                "---\nheadline: a\nheadline: b\n---\n",
                "---\nheadline: \"a\n---\n",
                "---\nheadline: !!java.net.URL [https://example.vn]\n---\n",
                "---\na: &a [x]\nb: [*a, *a]\n---\n",
                "---\n{headline: a\n---\n"
            })
    void what_has_no_readable_front_matter_is_refused(String text) {
        assertThat(mistakes(text)).extracting(Mistake::code).containsExactly("front-matter");
    }

    private static List<Mistake> mistakes(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ArticleFile.parse(text))
                .satisfies(problem -> mistakes.addAll(problem.mistakes()));
        return mistakes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
