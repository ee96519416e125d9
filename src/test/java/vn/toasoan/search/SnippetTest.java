package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
    private static final String LONG = "Sáng nay trời nhiều mây. ".repeat(20)
            + "Đội cứu hộ đưa ba ngư dân vào bờ an toàn. "
            + "Chiều tối có mưa rào. ".repeat(20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ha tinh      | Về Hà Tĩnh mùa này      | Về <mark>Hà Tĩnh</mark> mùa này
            Hà Tĩnh      | HÀ TĨNH và Hà Nội       | <mark>HÀ TĨNH</mark> và <mark>Hà</mark> Nội
            việt nam     | Việt Nam năm ấy         | <mark>Việt Nam</mark> năm ấy
            viet nam     | Việt Nam năm ấy         | <mark>Việt Nam năm</mark> ấy
            đường        | Dương đi trên đường     | Dương đi trên <mark>đường</mark>
            đường        | Em tên là Dương         | Em tên là <mark>Dương</mark>
            dựng nhà     | Nhà dừng đứng           | <mark>Nhà</mark> dừng đứng
            a b          | <b>A & B</b> "x" 'y'    | &lt;<mark>b</mark>&gt;<mark>A</mark> &amp; <mark>B</mark>&lt;/<mark>b</mark>&gt; &quot;x&quot; &#39;y&#39;
            amp          | R&amp;D                 | R&amp;<mark>amp</mark>;D
            không thấy   | Chẳng có gì             | Chẳng có gì
            """)
    void what_is_found_is_marked_and_all_else_escaped(String query, String text, String html) {
        assertThat(whole(query, text)).isEqualTo(html);
    }

    @Test
    void the_best_passage_is_shown_from_its_sentences_start() {
        assertThat(snippet("ngư dân vào bờ", LONG))
                .startsWith("Đội cứu hộ đưa ba <mark>ngư dân vào bờ</mark> an toàn. Chiều tối")
                .hasSizeLessThan(300);
    }

    @Test
    void of_a_long_sentence_a_part_is_shown_between_words() {
        String words = "lúa ngô khoai sắn đậu ".repeat(60);
        String text = words + "cánh diều " + words;
        String snippet = snippet("cánh diều", text);
        String plain = snippet.replaceAll("</?mark>", "");
        assertThat(snippet).startsWith("…").endsWith("…").contains("<mark>cánh diều</mark>");
        assertThat(List.of(plain.substring(1, plain.length() - 1).split(" ")))
                .isSubsetOf("lúa", "ngô", "khoai", "sắn", "đậu", "cánh", "diều");
    }

    @Test
    void paragraphs_become_one_line() {
        assertThat(snippet("hai", "Đoạn một.\n\nĐoạn hai.")).isEqualTo("Đoạn một. Đoạn <mark>hai</mark>.");
    }

    @Test
    void a_caption_is_shown_where_it_answers_better() {
        Shelf shelf = new Shelf(
                Shelf.article(1, "Làng biển", "Một sớm mai.", "Thuyền về.", List.of("Chị Lan vá lưới bên mạn thuyền")));
        assertThat(shelf.find("vá lưới mạn thuyền").items().getFirst().snippetHtml())
                .isEqualTo("Chị Lan <mark>vá lưới</mark> bên <mark>mạn thuyền</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀😀", "…", "\n\n", "a", "\uD83D", "<"})
    void any_text_has_a_snippet(String text) {
        assertThat(snippet("a", text)).doesNotContain("<<");
    }

    @Test
    void no_word_is_ever_cut_wherever_the_find_stands() {
        String[] words = IntStream.range(0, 300).mapToObj(i -> "tiếng" + i).toArray(String[]::new);
        List<String> whole = List.of(words);
        String text = String.join(" ", words);
        for (int i = 0; i < words.length; i++) {
            String plain = snippet(words[i], text).replaceAll("</?mark>|…", "");
            assertThat(whole).contains(plain.split(" "));
            assertThat(plain.split(" ")).contains(words[i]);
        }
    }

    private static String whole(String query, String text) {
        return MarkedHtml.of(Passage.whole(text, marked(query, text)));
    }

    private static String snippet(String query, String text) {
        return MarkedHtml.of(Passage.best(text, marked(query, text)));
    }

    private static List<Word> marked(String query, String text) {
        AskedWords asked = new AskedWords(Wanted.of(query).asked());
        List<Word> found = asked.in(text);
        return new Marker(asked, found).marked(found);
    }
}
