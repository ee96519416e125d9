package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** A comment's way from its reader by its editor to the page. */
class CommentsIT {
    private static final String GOOD = "Bà con quê tôi rất phấn khởi khi đọc bài viết này.";

    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = Client.admin(system);
    private final Client editor = Client.withRole(system, "comment-editor");
    private final Client reader = Client.stranger(system);
    private final long article = Stories.published(admin, "Bài có bình luận");

    @Test
    void it_is_held_then_edited_and_posted_with_one_reply_below() {
        Answer submitted = comment(GOOD, null).is(202);
        assertThat(submitted.json().getString("state")).isEqualTo("held");
        assertThat(list().getInt("total")).isZero();

        JsonObject decided = editor.post(
                        moderation(submitted.id()),
                        "{\"decision\":\"post\",\"body\":\"Bà con quê tôi rất phấn khởi.\"}")
                .is(200)
                .json();
        assertThat(decided.getString("state")).isEqualTo("posted");
        assertThat(decided.getString("original")).isEqualTo(GOOD);

        long reply = comment("Tôi cũng đồng ý với ý kiến của bạn.", submitted.id())
                .is(202)
                .id();
        editor.post(moderation(reply), "{\"decision\":\"post\"}").is(200);

        JsonArray items = list().getJsonArray("items");
        assertThat(list().getInt("total")).isEqualTo(2);
        assertThat(items).hasSize(1);
        assertThat(items.getJsonObject(0).getString("body")).isEqualTo("Bà con quê tôi rất phấn khởi.");
        assertThat(items.getJsonObject(0)
                        .getJsonArray("replies")
                        .getJsonObject(0)
                        .getString("body"))
                .isEqualTo("Tôi cũng đồng ý với ý kiến của bạn.");
        assertThat(admin.get(ARTICLES + "/" + article).json().getInt("commentCount"))
                .isEqualTo(2);
        comment("Trả lời cho một trả lời thì không được.", reply).isProblem(422, "parent-not-answerable");
    }

    @Test
    void refused_it_never_appears_and_taken_off_it_disappears() {
        long refused = comment(GOOD, null).is(202).id();
        editor.post(moderation(refused), "{\"decision\":\"refuse\",\"reason\":\"Lạc đề\"}")
                .is(200);
        assertThat(list().getInt("total")).isZero();

        editor.post(moderation(refused), "{\"decision\":\"post\"}").is(200);
        assertThat(list().getInt("total")).isEqualTo(1);

        editor.post(moderation(refused), "{\"decision\":\"refuse\"}").is(200);
        assertThat(list().getInt("total")).isZero();
        assertThat(editor.get("/api/v1/moderation?state=refused&size=100").text())
                .contains("\"id\":" + refused);
    }

    @Test
    void text_without_diacritics_is_refused_with_the_reason() {
        JsonObject problem =
                comment("bai viet rat hay va bo ich cho ba con que minh", null).isProblem(422, "no-diacritics");

        assertThat(problem.getString("detail")).contains("có dấu");
    }

    @Test
    void a_comment_needs_a_name_a_text_and_a_published_article() {
        reader.post(comments(article), "{\"body\":\"" + GOOD + "\"}").isProblem(422, "invalid");
        reader.post(comments(article), "{\"name\":\"Bạn đọc\"}").isProblem(422, "empty");
        reader.post(comments(article), "{\"name\":\"" + "ạ".repeat(61) + "\",\"body\":\"" + GOOD + "\"}")
                .isProblem(422, "invalid");
        long draft = Stories.draft(admin, "Chưa đăng");
        reader.post(comments(draft), "{\"name\":\"Bạn đọc\",\"body\":\"" + GOOD + "\"}")
                .isProblem(404, "not-found");
        reader.get(comments(draft)).isProblem(404, "not-found");
        reader.get(comments(987654321L)).isProblem(404, "not-found");
    }

    @Test
    void a_closed_article_takes_none() {
        long closed = admin.post(
                        ARTICLES,
                        Stories.builder("Đã khóa bình luận", "x")
                                .add("commentsOpen", false)
                                .build()
                                .toString())
                .is(201)
                .id();
        admin.post(ARTICLES + "/" + closed + "/publication").is(200);

        reader.post(comments(closed), "{\"name\":\"Bạn đọc\",\"body\":\"" + GOOD + "\"}")
                .isProblem(409, "comments-closed");
    }

    @Test
    void a_decision_is_post_or_refuse_about_a_comment_that_is_there() {
        long held = comment(GOOD, null).is(202).id();

        editor.post(moderation(held), "{}").isProblem(422, "invalid");
        editor.post(moderation(held), "{\"decision\":\"delete\"}").isProblem(422, "invalid");
        editor.post(moderation(held), "{\"decision\":\"post\",\"body\":\"\"}").isProblem(422, "invalid");
        editor.post(moderation(987654321L), "{\"decision\":\"post\"}").isProblem(404, "not-found");
        editor.get("/api/v1/moderation?state=lost").isProblem(422, "invalid");
    }

    @Test
    void texts_are_judged_one_for_anybody_many_for_those_who_moderate() {
        String two = Json.createObjectBuilder()
                .add(
                        "texts",
                        Json.createArrayBuilder().add("chao ca nha than men").add(GOOD))
                .build()
                .toString();

        reader.post("/api/v1/comment-checks", "{\"texts\":[\"" + GOOD + "\"]}").is(200);
        reader.post("/api/v1/comment-checks", two).isProblem(401, "unauthorized");
        JsonArray items =
                editor.post("/api/v1/comment-checks", two).is(200).json().getJsonArray("items");
        assertThat(items.getJsonObject(0).getString("verdict")).isEqualTo("refuse");
        assertThat(items.getJsonObject(0).getString("code")).isEqualTo("no-diacritics");
        assertThat(items.getJsonObject(1).getString("verdict")).isEqualTo("accept");
    }

    private Answer comment(String body, Long parent) {
        var comment = Json.createObjectBuilder().add("name", "Bạn đọc").add("body", body);
        if (parent != null) {
            comment.add("parent", parent);
        }
        return reader.post(comments(article), comment.build().toString());
    }

    private JsonObject list() {
        return reader.get(comments(article)).is(200).json();
    }

    private static String comments(long article) {
        return ARTICLES + "/" + article + "/comments";
    }

    private static String moderation(long comment) {
        return "/api/v1/moderation/" + comment;
    }
}
