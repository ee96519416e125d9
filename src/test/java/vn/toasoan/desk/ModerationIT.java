package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;
import vn.toasoan.desk.DeskPerson.Answer;

/** Readers' comments before the comment editor. */
class ModerationIT {
    private static DeskPerson commentEditor;
    private static String article;

    @BeforeAll
    static void anArticleAndItsCommentEditor() {
        DeskPerson admin = DeskPerson.admin();
        commentEditor = DeskPerson.with(admin, "ban.doc", "comment-editor");
        article = DeskPerson.article(admin.post("/toa-soan/bai", DeskIT.form("Bài có ý kiến", "Đoạn một.", 0)));
        assertThat(admin.post(article + "/tin-nong", "confirm", "1").status()).isEqualTo(303);
    }

    @Test
    void a_comment_is_edited_and_posted_with_its_original_kept_in_sight() {
        String comment = held("Con đường này làm xong thì bà con đỡ vất vả lắm!!!");

        Answer empty = commentEditor.post(comment + "/dang", "body", " ", "state", "HELD");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(commentEditor
                        .post(
                                comment + "/dang",
                                "body",
                                "Con đường này làm xong thì bà con đỡ vất vả.",
                                "state",
                                "HELD")
                        .status())
                .isEqualTo(303);

        Element posted = commentEditor
                .get("/toa-soan/binh-luan?trang-thai=POSTED")
                .page()
                .selectFirst("article:has(form[action='" + comment + "/dang'])");
        assertThat(posted.selectFirst("textarea").val()).isEqualTo("Con đường này làm xong thì bà con đỡ vất vả.");
        assertThat(posted.select(".original").text()).contains("vất vả lắm!!!");
    }

    @Test
    void a_comment_refused_is_kept_with_its_reason() {
        String comment = held("Ý kiến này nói về một chuyện hoàn toàn khác.");

        commentEditor.post(comment + "/tu-choi", "body", "", "reason", "Lạc đề", "state", "HELD");

        assertThat(commentEditor.get("/toa-soan/binh-luan?trang-thai=REFUSED").html())
                .contains("Ý kiến này nói về một chuyện hoàn toàn khác.", "Lạc đề");
    }

    @Test
    void the_comment_editor_comes_straight_to_the_comments() {
        assertThat(commentEditor.get("/toa-soan").location()).isEqualTo("/toa-soan/binh-luan");
        assertThat(commentEditor.get("/toa-soan/bai/moi").status()).isEqualTo(403);
    }

    /** The address of the comment in the newsroom. */
    private static String held(String text) {
        String id = article.substring(article.lastIndexOf('/') + 1);
        String json = "{\"name\":\"Bạn đọc\",\"body\":\"" + text + "\"}";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    RunningSystem.shared().baseUrl() + "/api/v1/articles/" + id + "/comments"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        String action = commentEditor
                .get("/toa-soan/binh-luan")
                .page()
                .selectFirst("article:contains(" + text.substring(0, 20) + ") form")
                .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }
}
