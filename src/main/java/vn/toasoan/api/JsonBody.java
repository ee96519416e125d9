package vn.toasoan.api;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.toasoan.exchange.Utf8;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * A request's JSON object, read field by field. A field of the wrong type is noted as a mistake rather than thrown, so that
 * the caller hears of all of them at once: read everything, then call {@link #check}.
 */
final class JsonBody {
    /** Bytes. */
    private static final int LARGEST = 16 << 20;

    private static final int LONGEST_NUMBER = 18;

    private final JsonObject object;
    private final String prefix;
    private final List<Mistake> mistakes;

    private JsonBody(JsonObject object, String prefix, List<Mistake> mistakes) {
        this.object = object;
        this.prefix = prefix;
        this.mistakes = mistakes;
    }

    /**
     * Reads all of it; no body at all is an empty object.
     *
     * @throws Problem {@code bad-request} (400) for what isn't one JSON object, {@code invalid} (422) for what isn't UTF-8
     */
    static JsonBody read(InputStream body) {
        String text = Utf8.read(body, LARGEST);
        if (text.isEmpty()) {
            return of(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw Problem.of(400, "bad-request");
            }
            return of(object);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException e) {
            // The parser tells of too deep a nesting by a bare RuntimeException.
            throw Problem.of(400, "bad-request");
        }
    }

    static JsonBody of(JsonObject object) {
        return new JsonBody(object, "", new ArrayList<>());
    }

    boolean has(String field) {
        return object.getOrDefault(field, JsonValue.NULL) != JsonValue.NULL;
    }

    /** Empty when it is missing or null. */
    String string(String field) {
        JsonValue value = value(field);
        if (value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : wrong(field, "not-text", "");
    }

    boolean bool(String field, boolean otherwise) {
        JsonValue value = value(field);
        if (value == JsonValue.NULL) {
            return otherwise;
        }
        return value == JsonValue.TRUE || value != JsonValue.FALSE && wrong(field, "not-bool", otherwise);
    }

    /** Null when it is missing. */
    Long number(String field) {
        JsonValue value = value(field);
        if (value == JsonValue.NULL) {
            return null;
        }
        return isWhole(value) ? Long.valueOf(((JsonNumber) value).longValue()) : wrong(field, "number", null);
    }

    /** Whether it is a number of ours: whole, and not cut off when taken as a long. */
    static boolean isWhole(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return false;
        }
        BigDecimal exact = number.bigDecimalValue();
        return exact.scale() == 0 && exact.precision() <= LONGEST_NUMBER;
    }

    /** RFC 3339 with offset; null when it is missing. */
    Instant time(String field) {
        String text = string(field);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return wrong(field, "not-time", null);
        }
    }

    List<String> strings(String field) {
        return items(
                field, value -> value instanceof JsonString string ? string.getString() : wrong(field, "not-text", ""));
    }

    /** Items that are plain strings or numbers, or objects. */
    <T> List<T> either(String field, Function<JsonValue, T> plain, Function<JsonBody, T> structured) {
        return items(
                field,
                value -> value instanceof JsonObject nested
                        ? structured.apply(new JsonBody(nested, field + ".", mistakes))
                        : plain.apply(value));
    }

    private <T> List<T> items(String field, Function<JsonValue, T> read) {
        JsonValue value = value(field);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value.getValueType() != ValueType.ARRAY) {
            return wrong(field, "not-list", List.of());
        }
        List<T> items = new ArrayList<>();
        value.asJsonArray().forEach(item -> items.add(read.apply(item)));
        return items;
    }

    <T> T wrong(String field, String code, T instead) {
        mistakes.add(Mistake.of(prefix + field, code));
        return instead;
    }

    <T> T wrong(String field, String code, String argument, T instead) {
        mistakes.add(Mistake.of(prefix + field, code, argument));
        return instead;
    }

    /** @throws Problem {@code invalid} when anything read so far was wrong */
    void check() {
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }

    private JsonValue value(String field) {
        return object.getOrDefault(field, JsonValue.NULL);
    }
}
