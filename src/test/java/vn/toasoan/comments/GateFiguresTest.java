package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.vietnamese.Folding;

/** How often the gate is right about real texts: {@code mvn test -Dtest=GateFiguresTest -Dtoasoan.data=FOLDER}, where those are. */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
class GateFiguresTest {
    @ParameterizedTest
    @CsvSource({"comments_tuoitre", "comments_victsd", "comments_vnexpress", "comments_vsfc"})
    void real_comments_with_marks_go_in(String set) throws IOException {
        Predicate<String> marked = text -> !Folding.fold(text).equals(text.toLowerCase(Locale.ROOT));
        List<String> texts = rows(set).stream()
                .map(row -> row.getString("text"))
                .filter(marked)
                .toList();
        assertThat(share(texts, Verdict::accepted)).isGreaterThan(0.995);
    }

    @ParameterizedTest
    @CsvSource({"stripped", "telex", "vni", "viqr", "tcvn3", "vniwin", "mojibake", "stripped_plus_one"})
    void derived_texts_are_refused(String kind) throws IOException {
        List<String> texts = rows("gate_derived").stream()
                .filter(row -> row.getString("kind").equals(kind))
                .map(row -> row.getString("text"))
                .toList();
        assertThat(share(texts, verdict -> !verdict.accepted())).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @CsvSource({"gate_unaccented_natural", "other_langs_ud"})
    void what_nobody_put_marks_on_is_refused(String set) throws IOException {
        List<String> texts =
                rows(set).stream().map(row -> row.getString("text")).toList();
        assertThat(share(texts, verdict -> !verdict.accepted())).isGreaterThan(0.99);
    }

    private static double share(List<String> texts, Predicate<Verdict> right) {
        return (double) texts.stream().map(Language::judge).filter(right).count() / texts.size();
    }

    private static List<JsonObject> rows(String set) throws IOException {
        Path file = Path.of(System.getProperty("toasoan.data"), set, "dev.jsonl");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(GateFiguresTest::row)
                .toList();
    }

    private static JsonObject row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
