package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of {@code abbreviations.tsv}, and that its letters are those of its words. */
class AbbreviationListTest {

    private static final Set<String> FIELDS = Set.of(
            "army",
            "culture",
            "economy",
            "education",
            "environment",
            "farming",
            "general",
            "government",
            "health",
            "international",
            "justice",
            "party",
            "place",
            "police",
            "press",
            "science",
            "sport",
            "title",
            "transport",
            "world");

    /** Letters within a word (ThS), numerals, and short forms that leave words out. */
    private static final Set<String> LETTERS_OF_THEIR_OWN = Set.of(
            "TTg",
            "QĐ-TTg",
            "CT-TTg",
            "TVU",
            "KCB",
            "ThS",
            "ThS.BS",
            "BS CKII",
            "CKII",
            "ĐTM",
            "QL1A",
            "ĐHQG-HCM",
            "DN");

    private static final Set<String> SMALL = Set.of("và", "của", "về");

    private static final Set<String> LOAN_WORDS = Set.of("axit", "Online", "I", "II", "1A", "1", "2", "3");

    @Test
    void it_is_long_sorted_and_each_stands_once() {
        List<String> forms =
                Abbreviation.load().stream().map(Abbreviation::form).toList();

        assertThat(forms).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
        assertThat(forms).isSortedAccordingTo(Collation.comparator());
        assertThat(Abbreviation.load().stream().map(Abbreviation::joined)).doesNotHaveDuplicates();
    }

    @Test
    void each_line_is_an_abbreviation_its_expansions_and_a_field() throws IOException {
        try (InputStream in = Abbreviation.class.getResourceAsStream("abbreviations.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.lines().skip(2)).allMatch(line -> line.matches("[^\\t#]+\\t[^\\t]+\\t[a-z]+"));
        }
        assertThat(Abbreviation.load()).allSatisfy(abbreviation -> {
            assertThat(FIELDS).contains(abbreviation.field());
            assertThat(abbreviation.meanings()).doesNotHaveDuplicates().allMatch(NewForm::isClean);
        });
    }

    @Test
    void its_words_are_vietnamese_syllables() {
        assertThat(vietnamese().flatMap(abbreviation -> abbreviation.meanings().stream()
                        .flatMap(NewForm::words)))
                .allMatch(word ->
                        LOAN_WORDS.contains(word) || Syllable.parse(word).isPresent());
    }

    @Test
    void its_letters_begin_the_words() {
        assertThat(vietnamese().filter(abbreviation -> !LETTERS_OF_THEIR_OWN.contains(abbreviation.form())))
                .allSatisfy(abbreviation -> assertThat(abbreviation.meanings())
                        .allSatisfy(meaning -> assertThat(NewForm.initials(meaning))
                                .contains(NewForm.letters(abbreviation.joined()))));
    }

    private static Stream<Abbreviation> vietnamese() {
        return Abbreviation.load().stream()
                .filter(abbreviation -> !abbreviation.field().equals("international"));
    }

    private static final class NewForm {

        static boolean isClean(String meaning) {
            return NormalForm.line(meaning).equals(meaning) && !meaning.isEmpty();
        }

        static Stream<String> words(String meaning) {
            return Arrays.stream(meaning.split("[ ,-]+"));
        }

        /** With the small words and without. */
        static Set<String> initials(String meaning) {
            return Set.of(
                            words(meaning).map(NewForm::initial).collect(Collectors.joining()),
                            words(meaning)
                                            .filter(word -> !SMALL.contains(word))
                                            .map(NewForm::initial)
                                            .collect(Collectors.joining())
                                    + " ")
                    .stream()
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }

        private static String initial(String word) {
            return letters(word.substring(0, 1));
        }

        /** Capitals without tones; hats and horns go too, since papers set them or not (UBND, TƯ), and W is Ư by wire. */
        static String letters(String letters) {
            String apart = Normalizer.normalize(letters.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
            return apart.replaceAll("\\p{M}", "").replace('W', 'U');
        }
    }
}
