package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.vietnamese.NormalForm;
import vn.toasoan.vietnamese.Span;

/** The cutter's words are the tokenizer's, parted at dots and colons between letters, whatever the text. */
class WordCutterProperties {

    private static final Pattern PART = Pattern.compile("(?:[^.:]|(?<=\\d)[.:])+");

    private static final String PIECES =
            "Hà|Tĩnh|\u0323|\u0301|a|Ð|ư|1|500|3,5|.|,|:|;|'|\"|’|‘|_|-|–| |\n|\r|\u00A0|\u2009|"
                    + "(|)|“|”|…|/|@|#|&|%|×|ª|µ|₫|\u200D|\u200B|\u00AD|\u2060|\uFE0F|😀|👩\u200D🚒|🇻🇳|1️⃣|漢字|かな|カナ|ไทย|한국|"
                    + "שלום|מ\"מ|عرب|\u202E|\u0000|ﬁ|Ａ|ⅷ|ɑ|ʼ|Ω|я";

    @Provide
    static Arbitrary<String> writing() {
        return Arbitraries.of(PIECES.split("\\|")).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void of_mixed_writing(@ForAll("writing") String text) {
        assertThat(cut(text)).isEqualTo(tokenized(text));
    }

    @Property
    void of_any_text(@ForAll String any) {
        String text = NormalForm.of(any);
        assertThat(cut(text)).isEqualTo(tokenized(text));
    }

    /** The tokenizer gives up at one. */
    @Example
    void half_a_character_is_no_word_and_ends_none() {
        assertThat(cut("Hà Tĩnh \uD83D 2025")).extracting(Span::start).containsExactly(0, 3, 10);
    }

    @Example
    void of_every_character_between_letters_signs_and_blanks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isSurrogate(c)) {
                continue;
            }
            String text = "a" + c + "a 1" + c + "1 a" + c + "1 " + c + "a" + c + " ." + c + ".a " + c + c + "b-" + c;
            assertThat(cut(text)).as("U+%04X", (int) c).isEqualTo(tokenized(text));
        }
    }

    @Example
    void of_a_word_without_end() {
        for (int length : new int[] {254, 255, 256, 600}) {
            String text = "ơ" + "a".repeat(length - 1) + ".";
            assertThat(cut(text)).isEqualTo(tokenized(text));
        }
    }

    private static List<Span> cut(String text) {
        List<Span> words = new ArrayList<>();
        WordCutter cutter = new WordCutter(text);
        while (cutter.next()) {
            words.add(new Span(cutter.start(), cutter.end()));
            assertThat(cutter.word().toString()).isEqualTo(text.substring(cutter.start(), cutter.end()));
        }
        return words;
    }

    private static List<Span> tokenized(String text) {
        List<Span> words = new ArrayList<>();
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                Matcher part = PART.matcher(text).region(place.startOffset(), place.endOffset());
                while (part.find()) {
                    words.add(new Span(part.start(), part.end()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
