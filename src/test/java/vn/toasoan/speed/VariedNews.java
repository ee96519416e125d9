package vn.toasoan.speed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import vn.toasoan.vietnamese.Folding;

/**
 * As many articles as are wanted, of the news that there is: behind the last, each comes again with half of another's headline,
 * a paragraph of another's and perhaps another's sapo. The same number is always the same article.
 */
public final class VariedNews {
    private static final List<String> SECTIONS = List.of("xa-hoi", "kinh-te", "the-thao", "phap-luat", "thoi-su");
    private static final int TAGS = 500;
    private static final int PEN_NAMES = 60;

    private final List<Row> rows = new ArrayList<>();

    public record Row(String headline, String sapo, List<String> body) {
        public String text() {
            return headline + "\n" + sapo + "\n" + String.join("\n", body);
        }
    }

    /** @param folder of news: {@code articles.jsonl.gz} with title, lead and body */
    public VariedNews(Path folder) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line));
            }
        }
    }

    private static Row row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject row = reader.readObject();
            List<String> body = row.getJsonArray("body").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
            return new Row(row.getString("title"), row.getString("lead"), body);
        }
    }

    public Row article(int number) {
        Row own = rows.get(number % rows.size());
        if (number < rows.size()) {
            return own;
        }
        Random random = new Random(number);
        Row other = rows.get(random.nextInt(rows.size()));
        List<String> body = new ArrayList<>(own.body());
        if (!body.isEmpty() && !other.body().isEmpty()) {
            body.set(
                    random.nextInt(body.size()),
                    other.body().get(random.nextInt(other.body().size())));
        }
        return new Row(mixed(own, other), random.nextBoolean() ? own.sapo() : other.sapo(), body);
    }

    private static String mixed(Row own, Row other) {
        List<String> first = words(own);
        List<String> second = words(other);
        int half = Math.min(first.size(), second.size()) / 2;
        List<String> mixed = new ArrayList<>(first.subList(0, first.size() - half));
        mixed.addAll(second.subList(second.size() - half, second.size()));
        return String.join(" ", mixed);
    }

    private static List<String> words(Row row) {
        return Arrays.asList(row.headline().split(" "));
    }

    /** Rows of an import, from the first number up to before the last. */
    byte[] rows(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int number = from; number < to; number++) {
            Row article = article(number);
            Random random = new Random(31L * number);
            out.append(Json.createObjectBuilder()
                            .add("ref", Integer.toString(number))
                            .add("headline", article.headline())
                            .add("sapo", article.sapo())
                            .add("body", Json.createArrayBuilder(article.body()))
                            .add("section", SECTIONS.get(random.nextInt(SECTIONS.size())))
                            .add("tags", Json.createArrayBuilder().add("đề tài " + random.nextInt(TAGS)))
                            .add("bylines", Json.createArrayBuilder().add("Bút danh " + random.nextInt(PEN_NAMES)))
                            .add("publishedAt", day(random))
                            .build())
                    .append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String day(Random random) {
        return "%d-%02d-%02dT08:00:00+07:00"
                .formatted(2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** Two to five words in a row of headlines; every third query without diacritics. */
    public List<String> queries(int many) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        while (queries.size() < many) {
            List<String> words = words(rows.get(random.nextInt(rows.size())));
            int length = 2 + random.nextInt(4);
            if (words.size() >= length) {
                int from = random.nextInt(words.size() - length + 1);
                String query = String.join(" ", words.subList(from, from + length));
                queries.add(random.nextInt(3) == 0 ? Folding.fold(query) : query);
            }
        }
        return queries;
    }

    /** What one types on the way to a query. */
    public List<String> beginnings(int many) {
        Random random = new Random(11);
        return queries(many).stream()
                .map(query -> query.substring(0, 2 + random.nextInt(query.length() - 1)))
                .toList();
    }
}
