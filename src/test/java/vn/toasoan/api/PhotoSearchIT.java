package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class PhotoSearchIT {
    private static final String PHOTOS = "/api/v1/photos";

    private final RunningSystem system = RunningSystem.shared();
    private final Client reporter = Client.withRole(system, "reporter");
    private final Client colleague = Client.withRole(system, "contributor");
    private final Client editor = Client.withRole(system, "editor");
    private final Client secretary = Client.withRole(system, "managing-secretary");
    private final String word = Stories.word();

    @Test
    void a_photo_is_found_at_once_by_its_caption_and_its_credit() {
        long id = upload("Đường ven biển " + word, "Hà An " + word);

        assertThat(ids(reporter, "q=" + q("đường biển " + word))).containsExactly(id);
        assertThat(ids(colleague, "q=" + q("duong bien " + word))).containsExactly(id);
        assertThat(ids(colleague, "q=" + q("dduwowngf " + word))).containsExactly(id);
        assertThat(ids(colleague, "credit=" + q("Hà An " + word))).containsExactly(id);
        assertThat(ids(colleague, "credit=" + q("Hà An " + word) + "&q=" + q("núi cao " + word + "x")))
                .isEmpty();
        assertThat(ids(colleague, "")).contains(id);
    }

    @Test
    void what_an_article_says_of_it_is_found_once_readers_see_that() {
        long id = upload("Ảnh chụp vội", "");
        long article = draft(id, "Phiên chợ " + word);
        awaitFound(reporter, id);

        assertThat(ids(editor, "q=" + word)).containsExactly(id);
        JsonObject nothing = find(colleague, "q=" + word);
        assertThat(nothing.getInt("total")).isZero();
        assertThat(nothing.getJsonObject("facets").getJsonArray("credit")).isEmpty();

        secretary.post(ARTICLES + "/" + article + "/publication").is(200);
        awaitFound(colleague, id);
        assertThat(find(colleague, "q=" + word)
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("uses"))
                .isEqualTo(1);
        assertThat(ids(colleague, "used=false&q=" + word)).isEmpty();
    }

    @Test
    void a_photo_taken_out_of_a_draft_loses_what_the_draft_said() {
        long id = upload("Ảnh chụp vội", "");
        long article = draft(id, "Phiên chợ " + word);
        awaitFound(reporter, id);

        reporter.put(ARTICLES + "/" + article, "\"1\"", Stories.json("Có ảnh", "Không có ảnh."))
                .is(200);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> ids(reporter, "q=" + word).isEmpty());
    }

    private long draft(long photo, String caption) {
        String body = "![" + caption + "](anh/" + photo + "/x.jpg){credit=\"Thanh Tùng " + word + "\"}";
        return reporter.post(ARTICLES, Stories.json("Có ảnh", body)).is(201).id();
    }

    @Test
    void days_of_uploading_narrow_the_search() {
        long id = upload("Hôm nay " + word, "");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(ids(reporter, "q=" + word + "&from=" + today)).containsExactly(id);
        assertThat(ids(reporter, "q=" + word + "&to=" + today.minusDays(1))).isEmpty();
        reporter.get(PHOTOS + "?from=hom-nay").isProblem(422, "invalid");
        reporter.get(PHOTOS + "?used=co").isProblem(422, "invalid");
    }

    @Test
    void strangers_are_refused_and_everybody_of_the_newsroom_gets_in() {
        Client.stranger(system).get(PHOTOS).isProblem(401, "unauthorized");
        Client.stranger(system).get(PHOTOS + "?q=tin").isProblem(401, "unauthorized");
        Client.withRole(system, "comment-editor").get(PHOTOS + "?q=tin").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%22", "-%22a", "(", "%2B-*:%5B%5D%7B%7D~%5E", "AND+OR+NOT", "%3Cscript%3E", "a%00b"})
    void any_question_has_an_answer(String question) {
        reporter.get(PHOTOS + "?q=" + question).is(200);
        reporter.get(PHOTOS + "?credit=" + question).is(200);
    }

    private long upload(String caption, String credit) {
        return reporter.upload(PHOTOS, "anh.jpg", picture(), Map.of("caption", caption, "credit", credit))
                .is(201)
                .id();
    }

    private void awaitFound(Client person, long id) {
        await().atMost(Duration.ofSeconds(5))
                .until(() -> ids(person, "q=" + word).contains(id));
    }

    private static List<Long> ids(Client person, String query) {
        return find(person, query).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonObject("photo").getJsonNumber("id").longValue())
                .toList();
    }

    private static JsonObject find(Client person, String query) {
        return person.get(PHOTOS + "?" + query).is(200).json();
    }

    private static String q(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
