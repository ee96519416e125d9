package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

/** A reader's comment from the form to the page. */
class DiscussionIT {
    private record Answer(int status, JsonObject json) {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String token;
    private static long article;

    @BeforeAll
    static void publishAnArticle() throws IOException, InterruptedException {
        String login = "admin:" + RunningSystem.shared().adminPassword();
        String basic = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        token = "Bearer " + send("POST", "/tokens", basic, null).json().getString("token");
        String section = "thu-binh-luan";
        send(
                "PUT",
                "/sections/" + section,
                token,
                object("name", "Thử bình luận").add("position", 99));
        JsonObjectBuilder manuscript = object("headline", "Hội sách bên sông La")
                .add("sapo", "Hàng nghìn người đến với hội sách.")
                .add("body", "Hội sách mở cửa đến hết tuần.")
                .add("section", section);
        article = send("POST", "/articles", token, manuscript).json().getInt("id");
        assertThat(send("POST", "/articles/" + article + "/publication", token, object("note", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_comment_is_held_edited_posted_answered_and_taken_off_again() throws IOException, InterruptedException {
        long comment = submit("Hội sách rất hay, cảm ơn ban tổ chức.", null);
        assertThat(total()).isZero();

        decide(comment, object("decision", "post").add("body", "Hội sách rất hay."));
        assertThat(total()).isEqualTo(1);

        long reply = submit("Đúng vậy, tôi cũng thấy thế.", comment);
        decide(reply, object("decision", "post"));
        JsonObject thread = discussion().getJsonArray("items").getJsonObject(0);
        assertThat(thread.getString("body")).isEqualTo("Hội sách rất hay.");
        assertThat(thread.getJsonArray("replies")).hasSize(1);
        assertThat(total()).isEqualTo(2);

        assertThat(comment("Tôi trả lời một câu trả lời.", reply).json().getString("code"))
                .isEqualTo("parent-not-answerable");

        decide(comment, object("decision", "refuse").add("reason", "Người viết đề nghị gỡ"));
        assertThat(total()).isZero();
    }

    @Test
    void text_without_diacritics_is_refused_at_once() throws IOException, InterruptedException {
        Answer answer = comment("Hoi sach rat hay, cam on ban to chuc", null);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("code")).isEqualTo("no-diacritics");
    }

    @Test
    void keystrokes_are_refused_with_what_was_meant() throws IOException, InterruptedException {
        Answer answer = comment("Hooij sachs raats hay", null);
        assertThat(answer.json().getString("code")).isEqualTo("undecoded-keystrokes");
        assertThat(answer.json().getString("suggestion")).isEqualTo("Hội sách rất hay");
    }

    private static long submit(String body, Long parent) throws IOException, InterruptedException {
        Answer answer = comment(body, parent);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        assertThat(answer.json().getString("state")).isEqualTo("held");
        return answer.json().getInt("id");
    }

    private static Answer comment(String body, Long parent) throws IOException, InterruptedException {
        JsonObjectBuilder comment = object("name", "Bạn đọc").add("body", body);
        return send(
                "POST",
                "/articles/" + article + "/comments",
                null,
                parent == null ? comment : comment.add("parent", parent));
    }

    private static void decide(long comment, JsonObjectBuilder decision) throws IOException, InterruptedException {
        Answer answer = send("POST", "/moderation/" + comment, token, decision);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static int total() throws IOException, InterruptedException {
        return discussion().getInt("total");
    }

    private static JsonObject discussion() throws IOException, InterruptedException {
        return send("GET", "/articles/" + article + "/comments", null, null).json();
    }

    private static JsonObjectBuilder object(String key, String value) {
        return Json.createObjectBuilder().add(key, value);
    }

    private static Answer send(String method, String path, String authorization, JsonObjectBuilder body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.build().toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RunningSystem.shared().baseUrl() + "/api/v1" + path))
                .method(method, publisher);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return new Answer(response.statusCode(), reader.readObject());
        }
    }
}
