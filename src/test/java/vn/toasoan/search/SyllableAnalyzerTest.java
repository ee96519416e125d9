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

class BothFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đường về Hà Tĩnh  | đường về hà tĩnh  | duong ve ha tinh
            “NÔNG THÔN” mới!  | nông thôn mới     | nong thon moi
            COVID-19          | covid 19          | covid 19
            Ngày 20/11        | ngày 20 11        | ngay 20 11
            1.500 tỷ          | 1.500 tỷ          | 1.500 ty
            """)
    void each_text_has_two_forms(String text, String canonical, String folded) throws IOException {
        assertThat(terms("headline", text)).isEqualTo(canonical);
        assertThat(terms(BothForms.folded("headline"), text)).isEqualTo(folded);
        assertThat(terms("headline", Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"Đường về Hà Tĩnh", "COVID-19 ở TP.HCM 1.500 ca", "ắ\u0303 😀 một"})
    void a_querys_words_are_the_indexs_terms(String text) throws IOException {
        List<Word> words = Word.of(text);
        assertThat(String.join(" ", words.stream().map(Word::canonical).toList()))
                .isEqualTo(terms("body", text));
        assertThat(String.join(" ", words.stream().map(Word::folded).toList()))
                .isEqualTo(terms(BothForms.folded("body"), text));
    }

    @Test
    void offsets_are_those_of_the_text() throws IOException {
        String text = "  Tỉnh\u00A0HÀ  TĨNH.";
        List<String> pieces = new ArrayList<>();
        try (BothForms analyzer = new BothForms();
                TokenStream tokens = analyzer.tokenStream(BothForms.folded("body"), text)) {
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
        try (BothForms analyzer = new BothForms();
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
