package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class SearchIT {
    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = Client.admin(system);
    private final Client reader = Client.stranger(system);

    @Test
    void a_published_article_is_found_soon_with_its_fields() {
        String word = Stories.word();
        long id = Stories.published(admin, "Cầu mới <b> " + word);

        await().atMost(Duration.ofSeconds(5)).until(() -> find("q=" + word).getInt("total") == 1);
        JsonObject found = find("q=" + word);
        JsonObject hit = found.getJsonArray("items").getJsonObject(0);

        assertThat(found.getJsonObject("query").getString("given")).isEqualTo(word);
        assertThat(found.getJsonObject("facets")).containsKeys("section", "year", "locality");
        assertThat(found).containsKey("tookMs");
        assertThat(hit.getInt("id")).isEqualTo((int) id);
        assertThat(hit.getString("headline")).isEqualTo("Cầu mới &lt;b&gt; <mark>" + word + "</mark>");
        assertThat(hit.getString("section")).isEqualTo("kinh-te");
        assertThat(hit).containsKeys("url", "sapo", "snippet", "publishedAt", "score");
        assertThat(find("q=" + word + "&section=the-thao").getInt("total")).isZero();
        assertThat(find("q=" + word + "&section=kinh-te&sort=newest&from=2020-01-01")
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(find("q=" + word + "&to=2020-01-01").getInt("total")).isZero();
    }

    @Test
    void keystrokes_are_decoded_and_it_is_said_how_the_query_was_understood() {
        String word = Stories.word();
        long id = Stories.published(admin, "Đường hoa " + word);
        String typed = "dduwowngf hoa " + word;

        await().atMost(Duration.ofSeconds(5)).until(() -> find("q=" + word).getInt("total") == 1);
        JsonObject found = find("q=dduwowngf+hoa+" + word);
        assertThat(found.getJsonObject("query").getString("given")).isEqualTo(typed);
        assertThat(found.getJsonObject("query").getString("understoodAs")).isEqualTo("đường hoa " + word);
        assertThat(found.getJsonArray("items").getJsonObject(0).getInt("id")).isEqualTo((int) id);

        JsonObject literally = find("literally=true&q=dduwowngf+hoa+" + word);
        assertThat(literally.getJsonObject("query").getString("understoodAs")).isEqualTo(typed);
    }

    @Test
    void a_slip_of_the_finger_is_asked_about() {
        String word = Stories.word();
        Stories.published(admin, "Đường hoa " + word);
        await().atMost(Duration.ofSeconds(5)).until(() -> find("q=" + word).getInt("total") == 1);
        String slip = word.substring(0, word.length() - 1);
        assertThat(find("q=hoa+" + slip).getJsonObject("query").getString("didYouMean"))
                .isEqualTo("hoa " + word);
        assertThat(find("q=hoa+" + word).getJsonObject("query")).doesNotContainKey("didYouMean");
    }

    @Test
    void a_draft_is_not_found() {
        String word = Stories.word();
        Stories.draft(admin, "Chưa đăng " + word);
        String later = Stories.word();
        Stories.published(admin, "Đăng sau " + later);

        await().atMost(Duration.ofSeconds(5)).until(() -> find("q=" + later).getInt("total") == 1);
        assertThat(find("q=" + word).getInt("total")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=hom-nay", "to=2024-13-45", "sort=random"})
    void a_filter_that_cannot_be_is_refused(String filter) {
        reader.get("/api/v1/search?q=tin&" + filter).isProblem(422, "invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%22", "%22%22", "(", "%2B-*:%5B%5D%7B%7D~%5E", "AND+OR+NOT", "%25", "%3Cscript%3E", "a%00b"
            })
    void any_question_has_an_answer(String question) {
        find("q=" + question);
        reader.get("/api/v1/suggestions?q=" + question).is(200);
    }

    @Test
    void a_question_of_10_000_letters_with_marks_has_one_too() {
        find("q=" + "%E1%BA%A5".repeat(10_000));
    }

    private JsonObject find(String query) {
        return reader.get("/api/v1/search?" + query).is(200).json();
    }
}
