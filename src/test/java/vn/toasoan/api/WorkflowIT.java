package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class WorkflowIT {
    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = Client.admin(system);
    private final Client reporter = Client.withRole(system, "reporter");
    private final Client editor = Client.withRole(system, "editor");
    private final Client head = Client.withRole(system, "department-head");
    private final Client secretary = Client.withRole(system, "managing-secretary");

    @Test
    void an_article_goes_from_hand_to_hand_to_the_page() {
        long id = Stories.draft(reporter, "Đi hết con đường");

        assertThat(state(step(reporter, id, "submission"))).isEqualTo("SUBMITTED");
        assertThat(state(step(editor, id, "editing"))).isEqualTo("IN_EDIT");
        assertThat(state(step(editor, id, "review"))).isEqualTo("REVIEWED");
        assertThat(state(step(head, id, "approval"))).isEqualTo("APPROVED");
        Answer published = step(secretary, id, "publication");

        assertThat(state(published)).isEqualTo("PUBLISHED");
        assertThat(OffsetDateTime.parse(published.json().getString("publishedAt")))
                .isCloseTo(OffsetDateTime.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
    }

    @Test
    void a_step_out_of_turn_is_409_and_another_hand_403() {
        long id = Stories.draft(reporter, "Chưa đến lượt");

        admin.post(path(id, "approval")).isProblem(409, "wrong-state");
        reporter.post(path(id, "editing")).isProblem(403, "forbidden");
        reporter.post(path(id, "publication")).isProblem(403, "forbidden");
        Client.withRole(system, "contributor").post(path(id, "submission")).isProblem(403, "forbidden");
        Client.stranger(system).post(path(id, "submission")).isProblem(401, "unauthorized");
    }

    @Test
    void what_was_handed_in_is_out_of_its_writers_hands_until_it_is_returned() {
        long id = Stories.draft(reporter, "Nộp rồi");
        step(reporter, id, "submission");

        reporter.put(ARTICLES + "/" + id, "\"1\"", Stories.json("Nộp rồi", "Sửa nữa."))
                .isProblem(409, "wrong-state");
        editor.post(path(id, "return"), "{}").isProblem(422, "invalid");
        Answer returned =
                editor.post(path(id, "return"), "{\"note\":\"Thiếu số liệu\"}").is(200);
        assertThat(state(returned)).isEqualTo("RETURNED");
        assertThat(returned.json().getString("note")).isEqualTo("Thiếu số liệu");
        reporter.put(ARTICLES + "/" + id, "\"1\"", Stories.json("Nộp rồi", "Sửa nữa."))
                .is(200);
    }

    @Test
    void a_writer_does_not_see_anothers_draft() {
        long id = Stories.draft(admin, "Của người khác");

        reporter.get(ARTICLES + "/" + id).isProblem(403, "forbidden");
        reporter.get(ARTICLES + "/" + id + "/revisions").isProblem(403, "forbidden");
    }

    @Test
    void admin_publishes_from_any_unpublished_state() {
        long id = Stories.draft(admin, "Tin nóng");

        assertThat(state(step(admin, id, "publication"))).isEqualTo("PUBLISHED");
    }

    @Test
    void a_change_of_a_published_article_waits_for_its_publication() {
        String word = Stories.word();
        long id = Stories.published(admin, "Bản đầu " + word);
        admin.put(ARTICLES + "/" + id, "\"1\"", Stories.json("Bản sau " + word, "Đã sửa."))
                .is(200);

        assertThat(admin.get(ARTICLES + "/" + id).json().getString("state")).isEqualTo("PUBLISHED");
        awaitFound(word, "Bản đầu");
        step(admin, id, "publication");
        awaitFound(word, "Bản sau");
    }

    private void awaitFound(String word, String headline) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(admin.get("/api/v1/search?q=" + word)
                        .json()
                        .getJsonArray("items")
                        .toString())
                .contains(headline));
    }

    @Test
    void the_appointed_hour_publishes() {
        long id = approved();
        OffsetDateTime soon = OffsetDateTime.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        Answer scheduled = admin.post(path(id, "publication"), "{\"publishAt\":\"" + soon + "\"}")
                .is(200);

        assertThat(state(scheduled)).isEqualTo("SCHEDULED");
        assertThat(OffsetDateTime.parse(scheduled.json().getString("scheduledAt")))
                .isEqualTo(soon);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> state(admin.get(ARTICLES + "/" + id).is(200)).equals("PUBLISHED"));
        OffsetDateTime published =
                OffsetDateTime.parse(admin.get(ARTICLES + "/" + id).json().getString("publishedAt"));
        assertThat(published).isAfterOrEqualTo(soon);
    }

    @Test
    void an_hour_gone_by_or_no_hour_is_refused() {
        long id = approved();

        admin.post(path(id, "publication"), "{\"publishAt\":\"2020-01-01T00:00:00+07:00\"}")
                .isProblem(422, "invalid");
        admin.post(path(id, "publication"), "{\"publishAt\":\"mai\"}").isProblem(422, "invalid");
        admin.post(path(id, "publication"), "{\"publishAt\":7}").isProblem(422, "invalid");
        assertThat(state(admin.get(ARTICLES + "/" + id))).isEqualTo("APPROVED");
    }

    @Test
    void a_withdrawn_article_is_gone_for_readers() {
        String word = Stories.word();
        long id = Stories.published(admin, "Sẽ gỡ " + word);
        awaitFound(word, "Sẽ gỡ");

        admin.post(path(id, "withdrawal"), "{}").isProblem(422, "invalid");
        assertThat(state(admin.post(path(id, "withdrawal"), "{\"reason\":\"Sai số liệu\"}")
                        .is(200)))
                .isEqualTo("WITHDRAWN");

        Client.stranger(system).get(ARTICLES + "/" + id + "/comments").isProblem(404, "not-found");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> admin.get("/api/v1/search?q=" + word).json().getInt("total") == 0);
    }

    @Test
    void an_article_that_is_not_there_cannot_be_moved() {
        admin.post(path(987654321L, "submission")).isProblem(404, "not-found");
    }

    private long approved() {
        long id = Stories.draft(admin, "Chờ giờ");
        step(admin, id, "submission");
        step(admin, id, "editing");
        step(admin, id, "review");
        step(admin, id, "approval");
        return id;
    }

    private static Answer step(Client who, long id, String step) {
        return who.post(path(id, step)).is(200);
    }

    private static String state(Answer answer) {
        return answer.json().getString("state");
    }

    private static String path(long id, String step) {
        return ARTICLES + "/" + id + "/" + step;
    }
}
