package vn.toasoan.comments;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Real comments in the folder that {@code -Dtoasoan.data} names: a folder a set, a JSON object a line. */
final class LabelledComments {
    record Row(JsonObject json) {
        String id() {
            return json.getString("id");
        }

        String text() {
            return json.getString("text");
        }

        String text(String field) {
            return json.getString(field);
        }

        /** Of a text made from another ({@code telex:abc}), the id of that. */
        String original() {
            return id().substring(id().indexOf(':') + 1);
        }
    }

    private LabelledComments() {}

    static List<Row> read(String set) throws IOException {
        Path file = Path.of(System.getProperty("toasoan.data"), set, "dev.jsonl");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(LabelledComments::row)
                .toList();
    }

    /** The texts that others were made from, by id. */
    static Map<String, String> originals() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String set : List.of("comments_tuoitre", "comments_victsd")) {
            read(set).forEach(row -> texts.put(row.id(), row.text()));
        }
        return texts;
    }

    private static Row row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return new Row(reader.readObject());
        }
    }
}
