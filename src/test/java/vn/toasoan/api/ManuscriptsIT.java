package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class ManuscriptsIT {
    private static final String MANUSCRIPTS = "/api/v1/manuscripts?q=";

    private final RunningSystem system = RunningSystem.shared();
    private final Client reporter = Client.withRole(system, "reporter");
    private final Client colleague = Client.withRole(system, "contributor");
    private final Client editor = Client.withRole(system, "editor");
    private final Client secretary = Client.withRole(system, "managing-secretary");
    private final String word = Stories.word();

    @Test
    void a_draft_is_found_by_its_writer_and_the_editors_alone() {
        long id = Stories.draft(reporter, "Nháp <b> " + word);
        awaitTotal(reporter, word, 1);

        JsonObject found = find(reporter, word);
        JsonObject hit = found.getJsonArray("items").getJsonObject(0);
        assertThat(hit.getInt("id")).isEqualTo((int) id);
        assertThat(hit.getString("state")).isEqualTo("DRAFT");
        assertThat(hit.getString("headline")).isEqualTo("Nháp &lt;b&gt; <mark>" + word + "</mark>");
        assertThat(hit.getString("writer")).isEqualTo("Người thử reporter");
        assertThat(hit.getString("changedAt")).endsWith("+07:00");
        assertThat(hit).doesNotContainKey("revision");
        assertThat(find(editor, word).getInt("total")).isEqualTo(1);
        assertThat(find(editor, word + "&mine=true").getInt("total")).isZero();
        nothingIsTold(colleague, word);
    }

    @Test
    void an_older_text_of_ones_own_is_found_with_its_revision() {
        long id = saved("Bản đầu " + word, "Bản sau");
        awaitTotal(reporter, word, 1);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(hit(reporter, word)).containsKey("revision"));

        assertThat(hit(reporter, word).getInt("revision")).isEqualTo(1);
        assertThat(hit(reporter, word).getString("headline")).isEqualTo("Bản sau");
        assertThat(hit(reporter, word).getString("snippet")).contains("<mark>" + word + "</mark>");
        assertThat(hit(editor, word).getInt("id")).isEqualTo((int) id);
        nothingIsTold(colleague, word);
    }

    @Test
    void what_was_taken_out_before_publication_stays_the_writers_and_editors() {
        String kept = Stories.word();
        long id = saved("Bỏ đi " + word + " " + kept, "Còn lại " + kept);
        secretary.post(path(id, "publication")).is(200);

        awaitTotal(colleague, kept, 1);
        nothingIsTold(colleague, word);
        assertThat(find(editor, word).getInt("total")).isEqualTo(1);
        assertThat(find(editor, kept).getInt("total")).isEqualTo(1);
        assertThat(find(reporter, kept).getInt("total")).isEqualTo(1);
    }

    @Test
    void a_signed_article_is_followed_when_it_is_changed_after_publication() {
        String signed = """
                {"headline": "Bài ký tên", "sapo": "Tóm tắt.", "body": "Thân bài %s.", "section": "kinh-te",
                "tags": ["ký tên"], "bylines": ["Bút Thử Một", "Bút Thử Hai"]}""";
        String later = Stories.word();
        var made = secretary.post(ARTICLES, signed.formatted(word)).is(201);
        long id = made.json().getInt("id");
        secretary.post(path(id, "publication")).is(200);
        awaitTotal(editor, word, 1);
        secretary.put(ARTICLES + "/" + id, "\"1\"", signed.formatted(later)).is(200);

        awaitTotal(editor, later, 1);
        assertThat(hit(editor, later).getInt("id")).isEqualTo((int) id);
        assertThat(find(editor, word).getInt("total")).isEqualTo(1);
    }

    private long saved(String first, String then) {
        long id = Stories.draft(reporter, first);
        reporter.put(ARTICLES + "/" + id, "\"1\"", Stories.json(then, "Đoạn khác."))
                .is(200);
        return id;
    }

    @Test
    void each_step_is_followed() {
        long id = Stories.draft(reporter, "Đi các bước " + word);
        reporter.post(path(id, "submission")).is(200);
        awaitTotal(editor, word + "&state=submitted", 1);

        editor.post(path(id, "return"), "{\"note\":\"Thiếu số liệu\"}").is(200);
        awaitTotal(reporter, word + "&state=returned", 1);
        assertThat(find(reporter, word)
                        .getJsonObject("facets")
                        .getJsonArray("state")
                        .toString())
                .contains("RETURNED")
                .doesNotContain("SUBMITTED");

        secretary.post(path(id, "publication")).is(200);
        awaitTotal(colleague, word, 1);
        secretary.post(path(id, "withdrawal"), "{\"reason\":\"Sai số liệu\"}").is(200);
        awaitTotal(colleague, word + "&state=withdrawn", 1);
        assertThat(find(colleague, word + "&section=kinh-te").getInt("total")).isEqualTo(1);
        assertThat(find(colleague, word + "&section=the-thao").getInt("total")).isZero();
    }

    /** Who may open an article finds it, and nobody else. */
    @Test
    void what_is_found_is_what_may_be_opened() {
        long draft = Stories.draft(reporter, "Chưa đăng " + word);
        long published = Stories.draft(reporter, "Đã đăng " + word);
        secretary.post(path(published, "publication")).is(200);
        awaitTotal(editor, word, 2);
        awaitTotal(colleague, word, 1);
        for (Client person : new Client[] {reporter, colleague, editor, secretary, Client.admin(system)}) {
            String found = find(person, word).getJsonArray("items").toString();
            for (long id : new long[] {draft, published}) {
                boolean opens = person.get(ARTICLES + "/" + id).status() == 200;
                assertThat(found.contains("\"id\":" + id + ",")).isEqualTo(opens);
            }
        }
    }

    @Test
    void followers_outside_hear_of_what_is_published_and_of_nothing_before() {
        Client admin = Client.admin(system);
        long draft = Stories.draft(reporter, "Không ai ngoài tòa soạn biết");
        reporter.post(path(draft, "submission")).is(200);
        long published = Stories.published(admin, "Ai cũng biết");

        String cursor = "";
        StringBuilder heard = new StringBuilder();
        JsonObject changes;
        do {
            changes = admin.get("/api/v1/changes?size=100&after=" + cursor)
                    .is(200)
                    .json();
            heard.append(changes.getJsonArray("items"));
            cursor = changes.getString("next");
        } while (!changes.getJsonArray("items").isEmpty()
                || !heard.toString().contains("\"article/" + published + "\""));
        assertThat(heard.toString()).doesNotContain("\"article/" + draft + "\"").doesNotContain("manuscript.");
    }

    @Test
    void strangers_and_those_who_do_not_write_are_refused() {
        Client.stranger(system).get(MANUSCRIPTS + "tin").isProblem(401, "unauthorized");
        Client.withRole(system, "comment-editor").get(MANUSCRIPTS + "tin").isProblem(403, "forbidden");
        reporter.get(MANUSCRIPTS + "tin&state=SAI").isProblem(422, "invalid");
        reporter.get(MANUSCRIPTS + "tin&sort=SAI").isProblem(422, "invalid");
        reporter.get(MANUSCRIPTS + "tin&page=x").isProblem(422, "invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%22",
                "-%22a",
                "(",
                "%2B-*:%5B%5D%7B%7D~%5E",
                "AND+OR+NOT",
                "%3Cscript%3E",
                "a%00b",
                "openTo:editors"
            })
    void any_question_has_an_answer(String question) {
        reporter.get(MANUSCRIPTS + question).is(200);
    }

    private static void nothingIsTold(Client person, String word) {
        JsonObject found = find(person, word);
        assertThat(found.getInt("total")).isZero();
        assertThat(found.getJsonArray("items")).isEmpty();
        assertThat(found.getJsonObject("facets").getJsonArray("state")).isEmpty();
        assertThat(found.getJsonObject("facets").getJsonArray("section")).isEmpty();
        assertThat(found.getJsonObject("query")).doesNotContainKey("didYouMean");
    }

    private static void awaitTotal(Client person, String query, int total) {
        await().atMost(Duration.ofSeconds(5)).until(() -> find(person, query).getInt("total") == total);
    }

    private static JsonObject hit(Client person, String query) {
        return find(person, query).getJsonArray("items").getJsonObject(0);
    }

    private static JsonObject find(Client person, String query) {
        return person.get(MANUSCRIPTS + query).is(200).json();
    }

    private static String path(long id, String step) {
        return ARTICLES + "/" + id + "/" + step;
    }
}
