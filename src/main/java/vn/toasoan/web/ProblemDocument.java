package vn.toasoan.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/** A problem as RFC 9457 tells it, with our {@code code} and {@code fields}. */
final class ProblemDocument {
    private ProblemDocument() {}

    static String of(Problem problem) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        for (Mistake mistake : problem.mistakes()) {
            fields.add(Json.createObjectBuilder()
                    .add("field", mistake.field())
                    .add("code", mistake.code())
                    .add("message", mistake.message()));
        }
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", problem.getMessage())
                .add("status", problem.status())
                .add("detail", detail(problem))
                .add("code", problem.code())
                .add("fields", fields);
        problem.extra().forEach((name, value) -> document.add(name, json(value)));
        return document.build().toString();
    }

    private static String detail(Problem problem) {
        return problem.mistakes().isEmpty()
                ? problem.getMessage()
                : String.join(
                        " ", problem.mistakes().stream().map(Mistake::message).toList());
    }

    private static jakarta.json.JsonValue json(Object value) {
        if (value instanceof String string) {
            return Json.createValue(string);
        }
        try (JsonReader reader =
                Json.createReader(new StringReader(JsonbBuilder.create().toJson(value)))) {
            return reader.readValue();
        }
    }
}
