package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many syllables of real texts come back right: {@code mvn -q test -Dtest=RestorationFiguresTest -Dtoasoan.data=FOLDER},
 * where those are. Nine tenths of the news train the model, the last tenth and readers' comments are stripped and restored.
 */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class RestorationFiguresTest {
    private static final Path DATA = Path.of(System.getProperty("toasoan.data", ""));
    private static final List<String> COMMENTS =
            List.of("comments_tuoitre", "comments_victsd", "comments_vnexpress", "comments_vsfc");
    private static final int TENTH = 10;

    private final DiacriticTrainer trainer = new DiacriticTrainer();
    private final List<String> heldOut = new ArrayList<>();

    @Test
    void stripped_news_comes_back_right() throws IOException {
        long start = System.nanoTime();
        readNews();
        long read = System.nanoTime();
        DiacriticModel model = trainer.model().orElseThrow();
        print(
                "%,d syllables read in %.1f s, model made in %.1f s; %.1f MB in memory, %.1f MB on disk%n",
                trainer.syllables(),
                (read - start) / 1e9,
                (System.nanoTime() - read) / 1e9,
                model.size() / 1e6,
                bytesOnDisk(model) / 1e6);
        print(
                "%-20s %10s %9s %9s %9s %9s   right where the confidence is …%n",
                "", "syllables", "right", "all right", "changed", "µs/text");
        Tally news = new Tally(model, heldOut);
        news.print("news, a tenth");
        for (String set : COMMENTS) {
            new Tally(model, texts(set)).print(set);
        }
        assertThat(news.accuracy()).isGreaterThan(0.965);
        assertThat(model.size()).isLessThan(64_000_000);
    }

    private void readNews() throws IOException {
        Path file = DATA.resolve("news_vietnews_dev").resolve("articles.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject article = row(line);
                boolean held = Math.floorMod(article.getString("id").hashCode(), TENTH) == 0;
                paragraphs(article).forEach(held ? heldOut::add : trainer::add);
            }
        }
    }

    private static List<String> paragraphs(JsonObject article) {
        List<String> paragraphs = new ArrayList<>(List.of(article.getString("title"), article.getString("lead")));
        for (String list : List.of("body", "captions")) {
            article.getOrDefault(list, JsonArray.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .forEach(paragraphs::add);
        }
        paragraphs.replaceAll(NormalForm::of);
        return paragraphs;
    }

    private static List<String> texts(String set) throws IOException {
        return Files.readAllLines(DATA.resolve(set).resolve("dev.jsonl"), StandardCharsets.UTF_8).stream()
                .map(line -> NormalForm.of(row(line).getString("text")))
                .toList();
    }

    private static JsonObject row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static long bytesOnDisk(DiacriticModel model) throws IOException {
        long[] count = new long[1];
        model.write(new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                count[0] += length;
            }
        });
        return count[0];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** A set of texts, stripped and restored, and restored as they are. */
    private static final class Tally {
        private final DiacriticModel model;
        private final int texts;
        private final long[] syllables = new long[TENTH + 1];
        private final long[] right = new long[TENTH + 1];
        private int allRight;
        private long changed;
        private long nanos;

        Tally(DiacriticModel model, List<String> texts) {
            this.model = model;
            this.texts = texts.size();
            texts.forEach(this::add);
        }

        double accuracy() {
            return (double) Arrays.stream(right).sum()
                    / Arrays.stream(syllables).sum();
        }

        void print(String name) {
            long all = Arrays.stream(syllables).sum();
            StringBuilder buckets = new StringBuilder();
            for (int i = TENTH / 2; i < TENTH; i++) {
                buckets.append(String.format(
                        Locale.ROOT,
                        "  0.%d: %.1f %% of %,d",
                        i,
                        100.0 * right[i] / Math.max(1, syllables[i]),
                        syllables[i]));
            }
            RestorationFiguresTest.print(
                    "%-20s %,10d %7.2f %% %7.2f %% %7.3f %% %9.0f %s%n",
                    name,
                    all,
                    100 * accuracy(),
                    100.0 * allRight / texts,
                    100.0 * changed / all,
                    nanos / 1e3 / texts,
                    buckets);
        }

        private void add(String text) {
            String stripped = strip(text);
            long start = System.nanoTime();
            Restored restored = model.restore(stripped);
            nanos += System.nanoTime() - start;
            int bucket = Math.min(TENTH - 1, (int) (restored.confidence() * TENTH));
            String asItIs = model.restore(text).text();
            boolean whole = true;
            for (Token token : Tokens.of(text)) {
                String word = text.substring(token.start(), token.end());
                if (token.kind() == Token.Kind.WORD && Syllable.parse(word).isPresent()) {
                    boolean same = Syllable.parse(word)
                            .equals(Syllable.parse(restored.text().substring(token.start(), token.end())));
                    syllables[bucket]++;
                    right[bucket] += same ? 1 : 0;
                    whole &= same;
                    changed += asItIs.startsWith(word, token.start()) ? 0 : 1;
                }
            }
            allRight += whole ? 1 : 0;
        }

        /** Letter by letter, so that nothing moves. */
        private static String strip(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                String plain = c < 128 || !Character.isLetter(c) ? "" : Folding.fold(String.valueOf(c));
                char letter = plain.length() == 1 ? plain.charAt(0) : c;
                out.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
            }
            return out.toString();
        }
    }
}
