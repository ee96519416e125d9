package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableAnalyzerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đường về Hà Tĩnh  | đường về hà tĩnh  | duong ve ha tinh
            “NÔNG THÔN” mới!  | nông thôn mới     | nong thon moi
            COVID-19          | covid 19          | covid 19
            Ngày 20/11        | ngày 20 11        | ngay 20 11
            1.500 tỷ          | 1.500 tỉ          | 1.500 ti
            Thuỷ sĩ, hoà quý  | thủy sĩ hòa quí   | thuy si hoa qui
            """)
    void each_text_has_two_forms(String text, String canonical, String folded) throws IOException {
        assertThat(terms("headline", text)).isEqualTo(canonical);
        assertThat(terms(SyllableAnalyzer.folded("headline"), text)).isEqualTo(folded);
        assertThat(terms("headline", Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"Đường về Hà Tĩnh", "COVID-19 ở TP.HCM 1.500 ca", "ắ\u0303 😀 một"})
    void a_querys_words_are_the_indexs_terms(String text) throws IOException {
        List<Word> words = Word.of(text);
        assertThat(String.join(" ", words.stream().map(Word::exact).toList())).isEqualTo(terms("body", text));
        assertThat(String.join(" ", words.stream().map(Word::folded).toList()))
                .isEqualTo(terms(SyllableAnalyzer.folded("body"), text));
    }

    @Test
    void pairs_are_of_neighbours_in_one_text() throws IOException {
        assertThat(terms(SyllableAnalyzer.pairs("text"), "Hà Tĩnh, quê tôi")).isEqualTo("ha tinh tinh que que toi");
        assertThat(terms(SyllableAnalyzer.pairs("text"), "một")).isEmpty();
        assertThat(terms(SyllableAnalyzer.pairs("text"), "")).isEmpty();
    }

    @Test
    void a_pair_has_the_place_of_both() throws IOException {
        String text = "Về Hà  Tĩnh";
        List<String> pieces = new ArrayList<>();
        try (SyllableAnalyzer analyzer = new SyllableAnalyzer();
                TokenStream tokens = analyzer.tokenStream(SyllableAnalyzer.pairs("text"), text)) {
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                pieces.add(text.substring(place.startOffset(), place.endOffset()));
            }
        }
        assertThat(pieces).containsExactly("Về Hà", "Hà  Tĩnh");
    }

    @Test
    void offsets_are_those_of_the_text() throws IOException {
        String text = "  Tỉnh\u00A0HÀ  TĨNH.";
        List<String> pieces = new ArrayList<>();
        try (SyllableAnalyzer analyzer = new SyllableAnalyzer();
                TokenStream tokens = analyzer.tokenStream(SyllableAnalyzer.folded("body"), text)) {
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                pieces.add(text.substring(place.startOffset(), place.endOffset()));
            }
        }
        assertThat(pieces).containsExactly("Tỉnh", "HÀ", "TĨNH");
    }

    private static String terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (SyllableAnalyzer analyzer = new SyllableAnalyzer();
                TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return String.join(" ", terms);
    }
}
