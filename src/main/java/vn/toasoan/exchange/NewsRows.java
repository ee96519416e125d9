package vn.toasoan.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/** Articles as NDJSON: a JSON object a line, read as the stream comes. Blank lines are passed over, but counted. */
final class NewsRows {
    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_ROW = 8 << 20;

    private final JsonParserFactory json = Json.createParserFactory(Map.of());
    private final Lines lines;

    NewsRows(InputStream in) {
        this(new Lines(in, MOST_BYTES, LONGEST_ROW));
    }

    NewsRows(Lines lines) {
        this.lines = lines;
    }

    /**
     * Reads the next row and hands it over, read or refused with its number.
     *
     * @return false when there was none
     */
    boolean read(Consumer<NewsRow> good, BiConsumer<Integer, Problem> bad) {
        try {
            String line = lines.next();
            if (line != null && !line.isBlank()) {
                good.accept(NewsRow.of(lines.number(), object(line)));
            }
            return line != null;
        } catch (Problem problem) {
            bad.accept(lines.number(), problem);
            return true;
        }
    }

    /** Exactly one object: a second on the line would be lost without a word. */
    private Map<String, Object> object(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        try (JsonParser parser = json.createParser(new StringReader(text))) {
            parser.next();
            Map<String, Object> object = map(parser.getObject());
            if (!parser.hasNext()) {
                return object;
            }
        } catch (RuntimeException e) {
            // The parser also has exceptions of no class of its own, as for nesting too deep.
            throw Problem.invalid(Mistake.of("", "json"));
        }
        throw Problem.invalid(Mistake.of("", "json"));
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case ARRAY -> ((JsonArray) value).stream().map(NewsRows::plain).toList();
            case OBJECT -> map((JsonObject) value);
        };
    }
}
