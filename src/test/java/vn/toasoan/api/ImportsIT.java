package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class ImportsIT {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String ROWS = "application/x-ndjson";

    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void one_bad_row_harms_no_other_and_what_is_published_is_found() {
        String word = Stories.word();
        String rows = "{\"ref\":\"a\",\"headline\":\"Hàng một " + word
                + "\",\"sapo\":\"s\",\"body\":[\"Đoạn *một*\",\"Đoạn hai\"],"
                + "\"publishedAt\":\"2024-11-13T11:06:00+07:00\"}\n"
                + "{hỏng\n\n"
                + "{\"headline\":\"\"}\n"
                + "{\"ref\":7,\"headline\":\"Hàng bốn " + word + "\",\"body\":\"## Tít xen\\n\\nĐoạn\"}\n";

        JsonObject result = take(rows, ROWS, "?publish=true").is(200).json();

        assertThat(result.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("ref"))
                .containsExactly("a", "7");
        assertThat(result.getJsonArray("failed").getValuesAs(JsonObject.class))
                .extracting(item -> item.getInt("row"))
                .containsExactly(2, 4);
        long first = result.getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        JsonObject article = admin.get(ARTICLES + "/" + first).is(200).json();
        assertThat(article.getString("state")).isEqualTo("PUBLISHED");
        assertThat(article.getString("publishedAt")).isEqualTo("2024-11-13T11:06:00+07:00");
        assertThat(article.getString("section")).isEqualTo("thoi-su");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> admin.get("/api/v1/search?q=" + word).json().getInt("total") == 2);
    }

    @Test
    void unless_told_so_nothing_is_published() {
        JsonObject result = take("{\"headline\":\"Để nháp\"}", ROWS, "").is(200).json();
        long id = result.getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();

        assertThat(admin.get(ARTICLES + "/" + id).json().getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_file_of_markdown_comes_in() {
        String file =
                "---\nheadline: Từ một tệp\nsapo: Một câu\nsection: van-hoa\ntags: [Lễ hội]\n---\nĐoạn một.\n\n## Tít xen\n\nĐoạn hai.\n";
        JsonObject result = take(file, "text/markdown", "").is(200).json();
        long id = result.getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();

        assertThat(admin.get(ARTICLES + "/" + id).json().getString("section")).isEqualTo("van-hoa");
    }

    @Test
    void what_is_no_page_and_no_utf8_is_refused_in_words() {
        assertThat(take("", "text/plain", "").status()).isEqualTo(422);
        assertThat(take("không có đầu đề", "text/markdown", "").status()).isBetween(400, 499);
        Answer latin =
                admin.send("POST", IMPORTS, new byte[] {(byte) 0xe0, 0x20, (byte) 0xff}, "Content-Type", "text/plain");
        latin.isProblem(422, "invalid");
        JsonObject rows = admin.send("POST", IMPORTS, new byte[] {'{', (byte) 0xff, '}', '\n'}, "Content-Type", ROWS)
                .is(200)
                .json();
        assertThat(rows.getJsonArray("failed")).hasSize(1);
        assertThat(take("", ROWS, "").is(200).json().getJsonArray("items")).isEmpty();
    }

    private Answer take(String text, String type, String query) {
        return admin.send("POST", IMPORTS + query, text.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    }
}
