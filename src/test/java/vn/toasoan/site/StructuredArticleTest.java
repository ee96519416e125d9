package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script",
                "a & b &lt; c ]]>",
                "dòng\u2028mới\u2029đoạn",
                "“Nháy kép” và \" và \\ và \n"
            })
    void what_a_headline_says_stays_within_the_script(String headline) {
        String json =
                Json.createObjectBuilder().add("headline", headline).build().toString();

        String script = StructuredArticle.withinScript(json);

        assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        try (JsonReader reader = Json.createReader(new StringReader(script))) {
            assertThat(reader.readObject().getString("headline")).isEqualTo(headline);
        }
    }
}
