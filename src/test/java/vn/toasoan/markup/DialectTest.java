package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dialect as a table of pairs, {@code dialect.json}, which the editor's parser must satisfy too. */
class DialectTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_server_reads_the_dialect(String name, String markdown, String html) {
        assertThat(Markdown.parse(markdown).html(new FigureHtml()).stripTrailing())
                .isEqualTo(html);
    }

    @Test
    void the_table_is_no_sketch() {
        assertThat(pairs()).hasSizeGreaterThan(60);
    }

    static Stream<Arguments> pairs() {
        try (JsonReader reader =
                Json.createReader(Objects.requireNonNull(DialectTest.class.getResourceAsStream("dialect.json")))) {
            List<JsonObject> rows = reader.readArray().getValuesAs(JsonObject.class);
            return rows.stream()
                    .map(row -> Arguments.of(row.getString("name"), row.getString("markdown"), row.getString("html")));
        }
    }
}
