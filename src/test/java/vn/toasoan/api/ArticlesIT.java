package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class ArticlesIT {
    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void what_was_handed_in_comes_back() {
        String sent = Stories.builder("Lúa hè thu được mùa", "Câu mở đầu.\n\n## Tít xen\n\nCâu kết.")
                .add("tags", Json.createArrayBuilder().add("Nông nghiệp").add("Lúa hè thu"))
                .add(
                        "bylines",
                        Json.createArrayBuilder()
                                .add("Thu Hòa")
                                .add(Json.createObjectBuilder()
                                        .add("name", "Đức Cường")
                                        .add("role", "photo")))
                .add("locality", "Xã Thử Nghiệm")
                .add("genre", "story")
                .add("source", "TTXVN")
                .add(
                        "related",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("headline", "Bài ở nơi khác")
                                        .add("sapo", "Một câu")
                                        .add("url", "https://example.com/bai")))
                .add("commentsOpen", false)
                .build()
                .toString();

        Answer created = admin.post(ARTICLES, sent).is(201);
        JsonObject article = created.json();

        assertThat(created.header("Location")).endsWith(ARTICLES + "/" + created.id());
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(article.getString("state")).isEqualTo("DRAFT");
        assertThat(article.getInt("revision")).isEqualTo(1);
        assertThat(article.getString("url")).isEqualTo("/lua-he-thu-duoc-mua-post" + created.id() + ".html");
        assertThat(article.getString("body")).isEqualTo("Câu mở đầu.\n\n## Tít xen\n\nCâu kết.");
        assertThat(article.getJsonArray("tags").toString()).isEqualTo("[\"Nông nghiệp\",\"Lúa hè thu\"]");
        assertThat(article.getJsonArray("bylines").getJsonObject(1).getString("role"))
                .isEqualTo("photo");
        assertThat(article.getString("locality")).isEqualTo("Xã Thử Nghiệm");
        assertThat(article.getString("genre")).isEqualTo("story");
        assertThat(article.getString("source")).isEqualTo("TTXVN");
        assertThat(article.getBoolean("commentsOpen")).isFalse();
        assertThat(article.getJsonArray("warnings")).isNotEmpty();
        assertThat(article).doesNotContainKey("publishedAt");
        Answer read = admin.get(ARTICLES + "/" + created.id()).is(200);
        assertThat(read.json()).isEqualTo(article);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_related_article_of_ours_is_named_by_its_own_words() {
        long other = Stories.published(admin, "Bài được nhắc đến");
        String sent = Stories.builder("Bài nhắc đến bài khác", "Nội dung.")
                .add("related", Json.createArrayBuilder().add(other))
                .build()
                .toString();

        JsonObject related = admin.post(ARTICLES, sent)
                .is(201)
                .json()
                .getJsonArray("related")
                .getJsonObject(0);

        assertThat(related.getInt("id")).isEqualTo((int) other);
        assertThat(related.getString("headline")).isEqualTo("Bài được nhắc đến");
        assertThat(related.getString("url")).isEqualTo("/bai-duoc-nhac-den-post" + other + ".html");
    }

    @Test
    void a_save_without_a_version_is_428() {
        long id = Stories.draft(admin, "Chưa có phiên bản");

        admin.put(path(id), Stories.json("Đã sửa", "Mới.")).isProblem(428, "version-required");
        admin.put(path(id), "khong-phai-so", Stories.json("Đã sửa", "Mới.")).isProblem(428, "version-required");
        assertThat(admin.get(path(id)).json().getInt("revision")).isEqualTo(1);
    }

    @Test
    void a_save_is_a_revision_and_the_same_again_is_none() {
        long id = Stories.draft(admin, "Lưu hai lần");
        String edited = Stories.json("Lưu hai lần", "Đã sửa.");

        assertThat(admin.put(path(id), "\"1\"", edited).is(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(admin.put(path(id), "\"2\"", edited).is(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void two_saves_of_one_version_in_different_paragraphs_are_merged() {
        long id = Stories.draft(admin, "Hai người cùng sửa");

        admin.put(path(id), "\"1\"", Stories.json("Hai người cùng sửa", "MỘT.\n\nĐoạn thứ hai.\n\nĐoạn thứ ba."))
                .is(200);
        JsonObject merged = admin.put(
                        path(id), "\"1\"", Stories.json("Hai người cùng sửa", "Đoạn thứ nhất.\n\nĐoạn thứ hai.\n\nBA."))
                .is(200)
                .json();

        assertThat(merged.getString("body")).isEqualTo("MỘT.\n\nĐoạn thứ hai.\n\nBA.");
        assertThat(merged.getInt("revision")).isEqualTo(3);
    }

    @Test
    void two_saves_of_one_version_in_the_same_paragraph_are_409_with_both_texts() {
        long id = Stories.draft(admin, "Hai người sửa một chỗ");
        admin.put(path(id), "\"1\"", Stories.json("Hai người sửa một chỗ", "Của người kia.\n\nĐoạn thứ hai."))
                .is(200);

        JsonObject problem = admin.put(
                        path(id), "\"1\"", Stories.json("Hai người sửa một chỗ", "Của tôi.\n\nĐoạn thứ hai."))
                .isProblem(409, "conflict");

        assertThat(problem.getJsonObject("mine").getString("body")).startsWith("Của tôi.");
        assertThat(problem.getJsonObject("theirs").getString("body")).startsWith("Của người kia.");
        assertThat(problem.getInt("revision")).isEqualTo(2);
        assertThat(admin.get(path(id)).json().getString("body")).startsWith("Của người kia.");
    }

    @Test
    void a_version_that_never_was_is_a_conflict() {
        long id = Stories.draft(admin, "Phiên bản lạ");

        admin.put(path(id), "\"77\"", Stories.json("Khác", "Khác.")).isProblem(409, "conflict");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        JsonObject problem = admin.post(
                        ARTICLES,
                        "{\"headline\":5,\"tags\":\"x\",\"commentsOpen\":\"có\",\"genre\":\"tho\",\"bylines\":[1]}")
                .isProblem(422, "invalid");

        assertThat(problem.getJsonArray("fields")
                        .getValuesAs(field -> field.asJsonObject().getString("field")))
                .containsExactlyInAnyOrder("headline", "tags", "commentsOpen", "genre", "bylines");
    }

    @Test
    void what_is_not_there_is_named() {
        admin.post(
                        ARTICLES,
                        Stories.builder("Sai", "x")
                                .add("section", "khong-co")
                                .build()
                                .toString())
                .isProblem(422, "invalid");
        admin.post(ARTICLES, Stories.json("Sai", "![x](anh/987654321/x.jpg)")).isProblem(422, "invalid");
        admin.post(
                        ARTICLES,
                        Stories.builder("Sai", "x")
                                .add("related", Json.createArrayBuilder().add(987654321L))
                                .build()
                                .toString())
                .isProblem(422, "invalid");
        admin.get(path(987654321L)).isProblem(404, "not-found");
        admin.put(path(987654321L), "\"1\"", Stories.json("Sai", "x")).isProblem(404, "not-found");
    }

    private static String path(long id) {
        return ARTICLES + "/" + id;
    }
}
