package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

class ImportsIT {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String token;

    @BeforeAll
    static void signIn() throws Exception {
        String secret = "admin:" + SYSTEM.adminPassword();
        String basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(SYSTEM.baseUrl() + "/api/v1/tokens"))
                .header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        token = json(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .getString("token");
    }

    @AfterAll
    static void leave() {
        CLIENT.close();
    }

    @Test
    void a_pages_text_becomes_a_draft_with_all_that_the_page_had() throws Exception {
        JsonObject result = send("text/plain", page(), false);
        JsonObject article =
                article(result.getJsonArray("items").getJsonObject(0).getInt("id"));
        assertThat(article.getString("state")).isEqualTo("DRAFT");
        assertThat(article.getString("headline")).isEqualTo("Con mương chung đưa nước về ruộng bậc thang Khe Lau");
        assertThat(article.getString("body")).contains("## Bảy trăm ngày công").contains("![Đoạn mương đầu tiên");
        assertThat(article.getJsonArray("related")).hasSize(3);
        assertThat(article.getJsonArray("bylines").toString()).contains("Minh An");
    }

    @Test
    void related_articles_that_are_here_are_linked_by_whole_or_cut_headline() throws Exception {
        JsonObject ours = send("application/x-ndjson", """
                {"headline":"Vườn mẫu bên suối"}
                {"headline":"Người giữ đập nhỏ và cuốn sổ ghi mực nước suốt hai mươi năm ở đầu nguồn Khe Lau"}
                """, true);
        JsonObject result = send("text/plain", page(), false);
        JsonObject article =
                article(result.getJsonArray("items").getJsonObject(0).getInt("id"));
        assertThat(article.getJsonArray("related").getValuesAs(JsonObject.class).stream()
                        .map(related -> related.containsKey("id")))
                .containsExactly(true, true, false);
        assertThat(ours.getJsonArray("failed")).isEmpty();
    }

    @Test
    void one_bad_row_harms_no_other_of_its_batch() throws Exception {
        String rows = IntStream.rangeClosed(1, 120)
                .mapToObj(row -> switch (row) {
                    case 7 -> "{bad";
                    case 60 -> "{\"headline\":\"Hàng 60\",\"section\":\"khong-co\"}";
                    case 100 -> "{\"headline\":\"" + "x".repeat(400) + "\"}";
                    default -> "{\"ref\":\"r" + row + "\",\"headline\":\"Hàng " + row + "\",\"tags\":[\"nhập thử\"]}";
                })
                .collect(Collectors.joining("\n"));
        JsonObject result = send("application/x-ndjson", rows, true);
        assertThat(result.getJsonArray("items")).hasSize(117);
        assertThat(result.getJsonArray("failed").getValuesAs(JsonObject.class))
                .extracting(failed -> failed.getInt("row") + " " + failed.getString("code"))
                .containsExactly("7 json", "60 section-unknown", "100 too-long");
    }

    @Test
    void published_rows_keep_their_day() throws Exception {
        JsonObject result = send(
                "application/x-ndjson",
                "{\"headline\":\"Tin cũ\",\"publishedAt\":\"2019-05-06T07:08:09+07:00\"}",
                true);
        JsonObject article =
                article(result.getJsonArray("items").getJsonObject(0).getInt("id"));
        assertThat(article.getString("state")).isEqualTo("PUBLISHED");
        assertThat(article.getString("publishedAt")).startsWith("2019-05-06T0");
    }

    private static JsonObject send(String type, String body, boolean publish) throws Exception {
        HttpRequest request = request("/api/v1/imports?publish=" + publish)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response.body());
    }

    private static JsonObject article(int id) throws Exception {
        return json(CLIENT.send(request("/api/v1/articles/" + id).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SYSTEM.baseUrl() + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String page() throws IOException {
        try (InputStream file = ImportsIT.class.getResourceAsStream("trang-bai.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
