package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;

class ImportsIT {
    private static final String ROWS = "application/x-ndjson";

    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void a_pages_text_becomes_a_draft_with_all_that_the_page_had() throws Exception {
        JsonObject article = article(send("text/plain", page(), false));
        assertThat(article.getString("state")).isEqualTo("DRAFT");
        assertThat(article.getString("headline")).isEqualTo("Con mương chung đưa nước về ruộng bậc thang Khe Lau");
        assertThat(article.getString("body")).contains("## Bảy trăm ngày công").contains("![Đoạn mương đầu tiên");
        assertThat(article.getJsonArray("related")).hasSize(3);
        assertThat(article.getJsonArray("bylines").toString()).contains("Minh An");
    }

    @Test
    void related_articles_that_are_here_are_linked_by_whole_or_cut_headline() throws Exception {
        send(ROWS, """
                {"headline":"Vườn mẫu bên suối"}
                {"headline":"Người giữ đập nhỏ và cuốn sổ ghi mực nước suốt hai mươi năm ở đầu nguồn Khe Lau"}
                """, true);
        JsonObject article = article(send("text/plain", page(), false));
        assertThat(article.getJsonArray("related").getValuesAs(JsonObject.class).stream()
                        .map(related -> related.containsKey("id")))
                .containsExactly(true, true, false);
    }

    @Test
    void one_bad_row_harms_no_other_of_its_batch() {
        String rows = IntStream.rangeClosed(1, 120)
                .mapToObj(row -> switch (row) {
                    case 7 -> "{bad";
                    case 60 -> "{\"headline\":\"Hàng 60\",\"section\":\"khong-co\"}";
                    case 100 -> "{\"headline\":\"" + "x".repeat(400) + "\"}";
                    default -> "{\"ref\":\"r" + row + "\",\"headline\":\"Hàng " + row + "\",\"tags\":[\"nhập thử\"]}";
                })
                .collect(Collectors.joining("\n"));
        JsonObject result = send(ROWS, rows, false);
        assertThat(result.getJsonArray("items")).hasSize(117);
        assertThat(result.getJsonArray("failed").getValuesAs(JsonObject.class))
                .extracting(failed -> failed.getInt("row") + " " + failed.getString("code"))
                .containsExactly("7 json", "60 section-unknown", "100 too-long");
    }

    private JsonObject send(String type, String body, boolean publish) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return admin.send("POST", "/api/v1/imports?publish=" + publish, bytes, "Content-Type", type)
                .is(200)
                .json();
    }

    private JsonObject article(JsonObject result) {
        int id = result.getJsonArray("items").getJsonObject(0).getInt("id");
        return admin.get("/api/v1/articles/" + id).is(200).json();
    }

    private static String page() throws IOException {
        try (InputStream file = ImportsIT.class.getResourceAsStream("trang-bai.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
