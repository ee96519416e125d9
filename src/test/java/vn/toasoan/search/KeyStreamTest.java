package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyStreamTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đường về Hà Tĩnh  | đường về hà tĩnh  | duong ve ha tinh
            “NÔNG THÔN” mới!  | nông thôn mới     | nong thon moi
            COVID-19          | covid 19          | covid 19
            Ngày 20/11        | ngày 20 11        | ngay 20 11
            1.500 tỷ          | 1.500 tỉ          | 1.500 ti
            TP.HCM, P.Bến     | tp hcm p bến      | tp hcm p ben
            lúc 7:30, U.23    | lúc 7 30 u 23     | luc 7 30 u 23
            Thuỷ sĩ, hoà quý  | thủy sĩ hòa quí   | thuy si hoa qui
            """)
    void each_text_has_two_forms(String text, String canonical, String folded) throws IOException {
        assertThat(terms(KeyStream.placed(Word.of(text), 1))).isEqualTo(canonical);
        assertThat(terms(KeyStream.exact(Word.of(text), 1))).isEqualTo(canonical);
        assertThat(terms(KeyStream.folded(Word.of(text), 1))).isEqualTo(folded);
        assertThat(terms(KeyStream.placed(Word.of(Normalizer.normalize(text, Normalizer.Form.NFD)), 1)))
                .isEqualTo(canonical);
    }

    @Test
    void pairs_are_of_neighbours_in_one_text() throws IOException {
        assertThat(all(KeyStream.pairs(Word.of("Hà Tĩnh, quê tôi"), 1)))
                .extracting(Token::term)
                .containsExactly("ha tinh", "tinh que", "que toi");
        assertThat(all(KeyStream.pairs(Word.of("một"), 1))).isEmpty();
        assertThat(all(KeyStream.pairs(Word.of(""), 1))).isEmpty();
        assertThat(KeyStream.pair("ha", "tinh")).isEqualTo("ha tinh");
    }

    @Test
    void what_counts_several_times_stands_so_often_or_has_the_frequency() throws IOException {
        List<Word> words = Word.of("Hà Tĩnh");
        assertThat(terms(KeyStream.placed(words, 3))).isEqualTo("hà tĩnh hà tĩnh hà tĩnh");
        assertThat(all(KeyStream.placed(words, 3))).extracting(Token::frequency).containsOnly(1);
        assertThat(all(KeyStream.folded(words, 3))).containsExactly(new Token("ha", 100, 3), new Token("tinh", 1, 3));
        assertThat(all(KeyStream.pairs(words, 2))).containsExactly(new Token("ha tinh", 100, 2));
    }

    @Test
    void no_phrase_reaches_from_one_text_into_the_next() throws IOException {
        assertThat(all(KeyStream.placed(Word.of("một hai"), 2)))
                .extracting(Token::step)
                .containsExactly(100, 1, 100, 1);
        Shelf shelf = new Shelf(Shelf.article(1, "Tin", "", "", List.of("Cô Lan", "Hương quê")));
        assertThat(shelf.ids("\"cô Lan\"")).hasSize(1);
        assertThat(shelf.ids("\"Lan Hương\"")).isEmpty();
        assertThat(shelf.ids("\"lan huong\"")).isEmpty();
    }

    @Test
    void it_can_be_read_again() throws IOException {
        KeyStream stream = KeyStream.folded(Word.of("một hai"), 1);
        assertThat(terms(stream)).isEqualTo(terms(stream)).isEqualTo("mot hai");
    }

    private record Token(String term, int step, int frequency) {}

    private static String terms(TokenStream tokens) throws IOException {
        return String.join(" ", all(tokens).stream().map(Token::term).toList());
    }

    private static List<Token> all(TokenStream tokens) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
        TermFrequencyAttribute frequency = tokens.getAttribute(TermFrequencyAttribute.class);
        List<Token> all = new ArrayList<>();
        tokens.reset();
        while (tokens.incrementToken()) {
            all.add(new Token(term.toString(), step.getPositionIncrement(), frequency.getTermFrequency()));
        }
        return all;
    }
}
