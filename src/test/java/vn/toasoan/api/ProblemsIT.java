package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.Stories.ARTICLES;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** What nobody should send: a clear answer each, never a 5xx. */
class ProblemsIT {
    private final Client admin = Client.admin(RunningSystem.shared());

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/khong-co,404,not-found",
        "GET,/api/v1,404,not-found",
        "GET,/api,404,not-found",
        "GET,/api/v1/articles/abc,404,not-found",
        "GET,/api/v1/articles/99999999999999999999,404,not-found",
        "GET,/api/v1/articles/-1,404,not-found",
        "DELETE,/api/v1/sections,405,method-not-allowed",
        "GET,/api/v1/articles,405,method-not-allowed",
        "PATCH,/api/v1/articles/1,405,method-not-allowed"
    })
    void every_answer_below_api_is_a_problem_document(String method, String path, int status, String code) {
        admin.send(method, path, null).isProblem(status, code);
    }

    @Test
    void another_form_than_json_is_415_and_another_answer_406() {
        admin.send("POST", ARTICLES, bytes("<a/>"), "Content-Type", "text/xml")
                .isProblem(415, "unsupported-media-type");
        admin.send("POST", "/api/v1/imports", bytes("<p>"), "Content-Type", "text/csv")
                .isProblem(415, "unsupported-media-type");
        admin.send("GET", "/api/v1/sections", null, "Accept", "image/png").isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"x\"",
                "null",
                "1",
                "{}x",
                "{\"headline\":}",
                "\u0000",
                "{\"headline\":\"a\"",
                "{'a':1}"
            })
    void what_is_no_json_object_is_400(String body) {
        admin.post(ARTICLES, body).isProblem(400, "bad-request");
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        byte[] body = bytes(Stories.json("Sai mã", "x"));
        body[14] = (byte) 0xff;

        admin.send("POST", ARTICLES, body, "Content-Type", "application/json").isProblem(422, "invalid");
    }

    @Test
    void json_nested_without_end_is_400() {
        String deep = "{\"tags\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        admin.post(ARTICLES, deep).isProblem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\":\"Nửa ký tự \\ud800\",\"sapo\":\"\\udc00 x\",\"body\":\"a\\ud800b\"}",
                "{\"headline\":\"Ký tự rỗng \\u0000 ở giữa\",\"body\":\"a\\u0000b\",\"tags\":[\"a\\u0000\"]}",
                "{\"headline\":\"Ký tự lạ \\ufffe\\uffff\",\"body\":\"\\u202e \\u200b \\u0007\"}"
            })
    void half_characters_and_control_characters_harm_nothing(String body) {
        Answer answer = admin.post(ARTICLES, body);

        assertThat(answer.status()).as(answer.text()).isIn(201, 422);
        if (answer.status() == 201) {
            assertThat(admin.get(ARTICLES + "/" + answer.id()).is(200).text())
                    .doesNotContain("\\u0000")
                    .doesNotContain("\\ud800");
        }
    }

    @Test
    void half_characters_everywhere_else_harm_nothing() {
        long id = Stories.published(admin, "Nơi khác");

        assertThat(admin.post(ARTICLES + "/" + id + "/withdrawal", "{\"reason\":\"x\\ud800\\u0000\"}")
                        .status())
                .isIn(200, 422);
        assertThat(admin.post(ARTICLES + "/" + id + "/comments", "{\"name\":\"x\\ud800\",\"body\":\"\\u0000\"}")
                        .status())
                .isBetween(400, 499);
        assertThat(admin.put("/api/v1/sections/nua-ky-tu", "{\"name\":\"x\\ud800\\u0000\",\"position\":900}")
                        .status())
                .isIn(200, 422);
        assertThat(admin.get("/api/v1/search?q=%00%ED%A0%80%FF").status()).isLessThan(500);
        assertThat(admin.get("/api/v1/suggestions?q=%00%ED%A0%80").status()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0&size=0,200",
        "page=-5&size=-5,200",
        "page=2147483647&size=100,200",
        "page=1&size=2147483647,200",
        "page=99999999999,422",
        "page=x,422",
        "size=1.5,422"
    })
    void page_numbers_have_bounds(String query, int status) {
        for (String list :
                new String[] {"/api/v1/search?q=tin&", "/api/v1/moderation?", "/api/v1/articles/1/revisions?"}) {
            Answer answer = admin.get(list + query);
            assertThat(answer.status()).as(list + query + answer.text()).isIn(status, 404);
            if (answer.status() == 200) {
                assertThat(answer.json().getJsonArray("items")).hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\":\"Số\",\"related\":[99999999999999999999]}",
                "{\"headline\":\"Số\",\"related\":[1.5]}",
                "{\"headline\":\"Số\",\"related\":[{\"id\":1e400,\"headline\":\"x\"}]}",
                "{\"headline\":\"Số\",\"related\":[-1]}",
                "{\"headline\":\"Số\",\"body\":\"![x](anh/99999999999999999999/x.jpg)\"}"
            })
    void numbers_out_of_range_are_refused(String body) {
        Answer answer = admin.post(ARTICLES, body);

        assertThat(answer.status()).as(answer.text()).isIn(201, 400, 422);
    }

    @Test
    void a_huge_exponent_costs_nothing() {
        Answer answer = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> admin.post(ARTICLES, "{\"headline\":\"Số mũ\",\"related\":[1e1000000000]}"));

        assertThat(answer.status()).isIn(400, 422);
    }

    @Test
    void a_body_of_five_megabytes_is_refused_with_its_field() {
        String long5 = "Một đoạn văn dài.\n\n".repeat(220_000);

        assertThat(admin.post(ARTICLES, Stories.json("Bài quá dài", long5))
                        .isProblem(422, "invalid")
                        .getJsonArray("fields")
                        .toString())
                .contains("body");
    }

    @Test
    void a_body_just_short_enough_is_kept_whole() {
        String body = "Một đoạn văn dài.\n\n".repeat(50_000).strip();
        long id =
                admin.post(ARTICLES, Stories.json("Bài rất dài", body)).is(201).id();

        assertThat(admin.get(ARTICLES + "/" + id).json().getString("body")).isEqualTo(body);
    }

    @Test
    void a_hundred_megabytes_are_413() {
        byte[] much = new byte[100 << 20];
        Arrays.fill(much, (byte) ' ');

        admin.send("POST", ARTICLES, much, "Content-Type", "application/json").isProblem(413, "too-large");
        admin.upload("/api/v1/photos", "to.jpg", much, java.util.Map.of()).isProblem(413, "too-large");
        admin.send("POST", "/api/v1/imports", much, "Content-Type", "text/plain")
                .isProblem(413, "too-large");
        Stories.draft(admin, "Vẫn chạy tốt");
    }

    /** As Java's own client does unless told otherwise. */
    @Test
    void a_client_that_offers_http2_is_not_kept_waiting() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningSystem.shared().baseUrl() + "/api/v1/comment-checks"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(15))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(422);
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void broken_markdown_is_only_text() {
        String broken =
                "## \n\n![](\n\n[x](javascript:alert(1))\n\n**a *b** c*\n\n| a |\n|--\n\n```\n<script>alert(1)</script>";
        long id = admin.post(ARTICLES, Stories.json("Markdown hỏng", broken))
                .is(201)
                .id();
        Answer published = admin.post(ARTICLES + "/" + id + "/publication").is(200);

        assertThat(published.json().getString("body")).isEqualTo(broken);
        String page = admin.get(published.json().getString("url")).is(200).text();
        assertThat(page).doesNotContain("<script>alert").doesNotContain("href=\"javascript:");
    }

    @Test
    void scripts_in_every_field_are_shown_as_text() {
        String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        String sent = Stories.builder("Tít " + script, "Thân " + script + "\n\n" + script)
                .add("sapo", script)
                .add("tags", jakarta.json.Json.createArrayBuilder().add("Thẻ " + script))
                .add("bylines", jakarta.json.Json.createArrayBuilder().add("Bút danh " + script))
                .add("locality", "Xã " + script)
                .add("source", script)
                .add(
                        "related",
                        jakarta.json.Json.createArrayBuilder()
                                .add(jakarta.json.Json.createObjectBuilder()
                                        .add("headline", script)
                                        .add("sapo", script)))
                .build()
                .toString();
        long id = admin.post(ARTICLES, sent).is(201).id();
        String url =
                admin.post(ARTICLES + "/" + id + "/publication").is(200).json().getString("url");

        for (String address : new String[] {url, "/", "/kinh-te", "/rss/kinh-te.rss", "/tim-kiem?q=alert"}) {
            assertThat(admin.get(address).is(200).text())
                    .as(address)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<img src=\"x\"");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
