package vn.toasoan.search;

import jakarta.json.Json;
import jakarta.json.JsonArray;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import vn.toasoan.vietnamese.Abbreviations;
import vn.toasoan.vietnamese.Abbreviations.Occurrence;
import vn.toasoan.vietnamese.NormalForm;

/** Articles and questions whose right answers are known, in an index of their own. */
record SearchSet(String name, Shelf shelf, List<Asked> questions) {
    /** A headline that says nothing, so that the text alone is found. */
    private static final String NEUTRAL = "x";

    /** @param right ids of the articles that answer */
    record Asked(String query, Set<Long> right) {}

    /** A folder with corpus.jsonl and queries.dev.jsonl. */
    static SearchSet retrieval(Path folder) throws IOException {
        Map<String, Long> ids = new HashMap<>();
        Shelf shelf = new Shelf();
        for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            JsonObject row = row(line);
            ids.put(row.getString("id"), (long) ids.size());
            shelf.put(Shelf.article(ids.size() - 1, NEUTRAL, "", NormalForm.of(row.getString("text")), List.of()));
        }
        List<Asked> questions = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("queries.dev.jsonl"))) {
            JsonObject row = row(line);
            Set<Long> right =
                    strings(row.getJsonArray("rel")).stream().map(ids::get).collect(Collectors.toSet());
            questions.add(new Asked(row.getString("query"), right));
        }
        return new SearchSet(folder.getFileName().toString(), shelf, questions);
    }

    /** Each headline asks for its own article, which is there without it. */
    static SearchSet news(Path folder) throws IOException {
        List<IndexedArticle> articles = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        try (BufferedReader lines = lines(folder.resolve("articles.jsonl.gz"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject row = row(line);
                long id = articles.size();
                String body = NormalForm.of(String.join("\n", strings(row.getJsonArray("body"))));
                articles.add(Shelf.article(id, NEUTRAL, NormalForm.of(row.getString("lead")), body, List.of()));
                questions.add(new Asked(row.getString("title"), Set.of(id)));
            }
        }
        Shelf shelf = new Shelf();
        shelf.put(articles.toArray(IndexedArticle[]::new));
        return new SearchSet("news", shelf, questions);
    }

    /** Every so many of the questions. */
    SearchSet sample(int every) {
        List<Asked> some = new ArrayList<>();
        for (int i = 0; i < questions.size(); i += every) {
            some.add(questions.get(i));
        }
        return new SearchSet(name, shelf, some);
    }

    static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static JsonObject row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** Those of the questions that name something with another name: it is asked for instead, the question as it was is kept. */
    SearchSet withOtherNames() {
        List<Asked> swapped = new ArrayList<>();
        for (Asked asked : questions) {
            List<Occurrence> names = Abbreviations.occurrences(asked.query());
            if (!names.isEmpty()) {
                Occurrence name = names.get(0);
                String other = asked.query().substring(0, name.start())
                        + name.others().get(0)
                        + asked.query().substring(name.end());
                swapped.add(new Asked(asked.query(), asked.right()));
                swapped.add(new Asked(other, asked.right()));
            }
        }
        return new SearchSet(name, shelf, swapped);
    }

    /** Articles beside the same without diacritics: how many headlines find their own above its twin. */
    static double twins(Path folder, int number) throws IOException {
        Shelf shelf = new Shelf();
        List<String> headlines = new ArrayList<>();
        try (BufferedReader lines = lines(folder.resolve("articles.jsonl.gz"))) {
            for (long id = 0; id < 2L * number; id += 2) {
                JsonObject row = row(lines.readLine());
                String headline = NormalForm.of(row.getString("title"));
                String sapo = NormalForm.of(row.getString("lead"));
                String body = NormalForm.of(String.join("\n", strings(row.getJsonArray("body"))));
                headlines.add(headline);
                shelf.put(Shelf.article(id, headline, sapo, body, List.of()));
                shelf.put(Shelf.article(
                        id + 1,
                        QueryForm.NO_MARKS.of(headline),
                        QueryForm.NO_MARKS.of(sapo),
                        QueryForm.NO_MARKS.of(body),
                        List.of()));
            }
        }
        long above = IntStream.range(0, number)
                .filter(i -> {
                    List<Long> found = shelf.ids(headlines.get(i));
                    int own = found.indexOf(2L * i);
                    int twin = found.indexOf(2L * i + 1);
                    return own >= 0 && (twin < 0 || own < twin);
                })
                .count();
        return (double) above / number;
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }
}
