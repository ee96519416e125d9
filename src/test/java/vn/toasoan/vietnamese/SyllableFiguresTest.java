package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the grammar knows real words: {@code mvn test -Dtest=SyllableFiguresTest -Dtoasoan.data=FOLDER}, where those are.
 *
 * <p>Of the list of syllables it refuses, by class: abbreviations (ABC, HĐND, Tp, v); names and words in foreign spelling
 * (Telex, Unicode, email, internet, web, gram, ping, tout, xit, gip without its tone); two syllables written as one (basoi,
 * palăng, tivi); slips (têt without its tone, gỵa for gịa).
 */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class SyllableFiguresTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]*");
    private static final Pattern FOREIGN = Pattern.compile(
            "[A-ZĐ]{2,4}|v|Tp|TCVN|UBND|VIQR|ASCII|VISCII|Telex|Unicode|email|internet|intranet|web|gram|ping|tout|xit|gip|basoi|palăng|tivi|têt|gỵa");

    @Test
    void nearly_all_syllables_of_the_list_are_syllables() throws IOException {
        List<String> words = Files.readAllLines(data("lex_syllables/hunspell_vi_syllables.txt"));
        List<String> refused =
                words.stream().filter(word -> Syllable.parse(word).isEmpty()).toList();
        List<String> unexplained = refused.stream()
                .filter(word -> !FOREIGN.matcher(word).matches())
                .toList();

        System.out.printf("%d of %d refused: %s%n", refused.size(), words.size(), refused);
        assertThat(unexplained).isEmpty();
        assertThat(refused.size() / (double) words.size()).isLessThan(0.006);
    }

    @Test
    void few_foreign_words_are_syllables_with_marks() throws IOException {
        Map<String, Count> languages = new TreeMap<>();
        Files.readAllLines(data("other_langs_ud/dev.jsonl")).stream()
                .map(SyllableFiguresTest::row)
                .forEach(row -> words(row.getString("text"), word -> languages
                        .computeIfAbsent(row.getString("lang"), lang -> new Count())
                        .add(word)));

        System.out.printf("%-10s %8s %8s %8s%n", "language", "words", "parse", "marked");
        languages.forEach((language, count) -> System.out.println(count.line(language)));
        assertThat(languages.entrySet().stream().filter(entry -> !entry.getKey().matches("yo|zh-pinyin")))
                .allMatch(entry -> entry.getValue().markedShare() < 0.03);
    }

    @Test
    void nearly_all_words_of_the_news_are_syllables() throws IOException {
        Count all = new Count();
        Map<String, Integer> refused = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data("news_vietnews_dev/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(line ->
                            row(line).getJsonArray("body").forEach(part -> count(part.toString(), all, refused)));
        }

        System.out.println(all.line("news"));
        print(refused);
        assertThat(all.share()).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @CsvSource({"comments_tuoitre,0.985", "comments_victsd,0.975", "comments_vnexpress,0.985", "comments_vsfc,0.985"})
    void nearly_all_words_of_readers_are_syllables(String set, double least) throws IOException {
        Count all = new Count();
        Map<String, Integer> refused = new HashMap<>();
        Files.readAllLines(data(set + "/dev.jsonl"))
                .forEach(line -> count(row(line).getString("text"), all, refused));

        System.out.println(all.line(set));
        print(refused);
        assertThat(all.share()).isGreaterThan(least);
    }

    /** Lower-case words only, for names and abbreviations are of any language. */
    private static void count(String text, Count all, Map<String, Integer> refused) {
        words(text, word -> {
            if (word.chars().noneMatch(Character::isUpperCase)) {
                all.add(word);
                if (Syllable.parse(word).isEmpty()) {
                    refused.merge(word, 1, Integer::sum);
                }
            }
        });
    }

    private static void words(String text, Consumer<String> each) {
        Matcher words = WORD.matcher(NormalForm.of(text));
        while (words.find()) {
            each.accept(words.group());
        }
    }

    private static void print(Map<String, Integer> refused) {
        System.out.println(refused.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Folding.fold(entry.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(40)
                .toList());
    }

    private static Path data(String file) {
        return Path.of(System.getProperty("toasoan.data"), file);
    }

    private static JsonObject row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static final class Count {
        private int words;
        private int syllables;
        private int marked;

        void add(String word) {
            words++;
            Syllable.parse(word).ifPresent(syllable -> {
                syllables++;
                marked += syllable.marked() ? 1 : 0;
            });
        }

        double share() {
            return (double) syllables / words;
        }

        double markedShare() {
            return (double) marked / words;
        }

        String line(String name) {
            return String.format("%-10s %8d %7.2f%% %7.2f%%", name, words, 100 * share(), 100 * markedShare());
        }
    }
}
