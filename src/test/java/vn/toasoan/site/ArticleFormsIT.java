package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Video, photo story and live report, as readers without scripts and programs get them. */
class ArticleFormsIT {
    private static Visitor visitor;
    private static Client desk;

    @BeforeAll
    static void open() {
        visitor = new Visitor(RunningSystem.shared());
        desk = Client.admin(RunningSystem.shared());
    }

    /** One of the first content, by a tag of its own. */
    private static Document article(String tag) {
        return visitor.page(
                visitor.page("/tag/" + tag).selectFirst(".story-headline a").attr("href"));
    }

    private static JsonObjectBuilder report(String headline, String body) {
        return Stories.builder(headline, body).add("genre", "live").add("section", "the-thao");
    }

    private static JsonObject published(JsonObjectBuilder manuscript) {
        return visitor.publish(manuscript);
    }

    /** Saves another text of a published article and publishes it. */
    private static void update(int id, JsonObjectBuilder manuscript) {
        String path = Stories.ARTICLES + "/" + id;
        desk.put(path, desk.get(path).is(200).header("ETag"), manuscript.build().toString())
                .is(200);
        desk.post(path + "/publication").is(200);
    }

    @Test
    void a_video_stands_above_the_headline_and_nothing_of_its_host_is_loaded() {
        Document page = article("chieu-bong-luu-dong");
        Element film = page.selectFirst(".article-film .film");

        assertThat(film.selectFirst("a").attr("href")).isEqualTo("https://www.youtube.com/watch?v=aqz-KE-bpKQ");
        assertThat(film.selectFirst("a").text()).isEqualTo("Xem video trên YouTube");
        assertThat(film.selectFirst("img").attr("src")).startsWith("/anh/");
        assertThat(film.selectFirst("figcaption").text()).endsWith("(Phim: Blender Foundation, giấy phép CC BY)");
        assertThat(page.select(".body .film")).hasSize(1);
        assertThat(page.select("iframe, [src^=http]")).isEmpty();
        assertThat(page.select(".film, h1").first()).isEqualTo(film);
    }

    @Test
    void the_policy_lets_pages_frame_the_hosts_players_and_nobody_else() {
        String policy =
                visitor.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com;")
                .doesNotContain("unsafe");
    }

    @Test
    void a_file_of_ours_is_played_by_the_browser_and_a_video_without_a_poster_is_shown_too() {
        Document page = visitor.page(published(Stories.builder(
                                "Bài có video của báo",
                                "Chữ.\n\n[![Thuyền về bến]()](/video/thuyen.mp4){credit=\"Minh Lộc\"}\n\n"
                                        + "[![Trên Vimeo]()](https://vimeo.com/76979871)")
                        .add("genre", "story"))
                .getString("url"));

        Element video = page.selectFirst(".body video");
        assertThat(video.attr("src")).isEqualTo("/video/thuyen.mp4");
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.hasAttr("controls") && video.hasAttr("width") && video.hasAttr("height"))
                .isTrue();
        assertThat(page.select(".body .film").eachText().getLast()).isEqualTo("Xem video trên Vimeo Trên Vimeo");
    }

    @Test
    void galleries_boxes_and_quotes_are_whole() {
        Document page = article("chieu-bong-luu-dong");

        assertThat(page.select(".gallery figure")).hasSize(3);
        assertThat(page.select(".gallery figcaption")).hasSize(3);
        assertThat(page.select(".pull .speaker").text()).startsWith("— Anh Phan Huy Tuấn");
        assertThat(page.select(".info .info-title").text()).isEqualTo("Một buổi chiếu ở bản cần những gì");
        assertThat(page.select(".info li")).hasSize(4);
    }

    @Test
    void a_photo_story_has_the_whole_width() {
        Document page = article("phong-su-anh");

        assertThat(page.select(".columns-wide .article-photo-story")).hasSize(1);
        assertThat(page.selectFirst(".body figure img").attr("sizes")).contains("960px");
        assertThat(page.select("link[rel=preload][as=image]").attr("imagesizes"))
                .isEqualTo(page.selectFirst(".body figure img").attr("sizes"));
    }

    @Test
    void lists_say_what_is_more_than_text() {
        assertThat(visitor.page("/tag/phong-su-anh").select(".genre").eachText())
                .contains("Ảnh");
        assertThat(visitor.page("/tag/chieu-bong-luu-dong").select(".genre").eachText())
                .containsExactly("Video");
        assertThat(visitor.page("/tag/cam-khe-may").select(".genre")).isEmpty();
    }

    @Test
    void a_live_report_shows_its_entries_newest_first_with_their_times_and_key_moments() {
        Document page = article("ky-xuan");

        assertThat(page.select(".live-headline time").eachText())
                .hasSize(12)
                .startsWith("17:10", "16:54")
                .endsWith("14:15");
        assertThat(page.selectFirst(".live-entry time").attr("datetime")).isEqualTo("2026-11-22T17:10:00+07:00");
        assertThat(page.select(".live-keys li")).hasSize(5);
        assertThat(page.select(".live-keys a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select(".live-status").text()).contains("Cập nhật lúc Chủ Nhật, 22/11/2026 17:10");
        assertThat(page.selectFirst(".live-now").hasAttr("hidden")).isTrue();
        assertThat(page.select(".live-entry figure")).hasSize(3);
        assertThat(page.select(".body h2").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void machines_read_a_live_report_as_one() {
        Document page = article("ky-xuan");
        JsonObject data =
                json(page.select("script[type=application/ld+json]").get(1).data());

        assertThat(data.getString("@type")).isEqualTo("LiveBlogPosting");
        assertThat(data.getString("coverageStartTime")).isEqualTo("2026-11-22T14:15:00+07:00");
        JsonObject first = data.getJsonArray("liveBlogUpdate").getJsonObject(0);
        assertThat(first.getString("headline")).isEqualTo("Đức Thọ nâng cúp vô địch");
        assertThat(first.getString("articleBody")).startsWith("Pháo giấy rợp trời");
        assertThat(first.getString("url")).endsWith("#luc-20261122-1710");
    }

    @Test
    void the_entries_alone_are_the_same_for_all_and_asked_for_again_cost_nothing() {
        Document page = article("ky-xuan");
        String path = page.selectFirst("[data-live]").attr("data-live");
        HttpResponse<String> part = visitor.get(path);
        String tag = part.headers().firstValue("ETag").orElseThrow();

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(part.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(visitor.get(path, "Cookie", "dia-phuong=xa-huong-do", "User-Agent", "May cu")
                        .body())
                .isEqualTo(part.body());
        assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(page.select(".live-entries").html())
                .isEqualTo(org.jsoup.Jsoup.parse(part.body())
                        .select(".live-entries")
                        .html());
    }

    @Test
    void a_new_entry_changes_the_part_and_the_old_ones_stay_as_they_are() {
        String one = "## 10:00 Một\n\nLời một.";
        JsonObject article = published(report("Tường thuật thử việc thêm diễn biến", one));
        String path = "/truc-tiep/" + article.getInt("id");
        HttpResponse<String> before = visitor.get(path);

        update(
                article.getInt("id"),
                report("Tường thuật thử việc thêm diễn biến", "## 10:05 **Hai**\n\n<script>x</script>\n\n" + one));
        String tag = before.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> after =
                await().until(() -> visitor.get(path, "If-None-Match", tag), answer -> answer.statusCode() == 200);

        Document then = org.jsoup.Jsoup.parse(after.body());
        assertThat(then.select(".live-headline").eachText()).containsExactly("10:05 Hai", "10:00 Một");
        assertThat(then.select(".live-entry").last().outerHtml())
                .isEqualTo(org.jsoup.Jsoup.parse(before.body())
                        .selectFirst(".live-entry")
                        .outerHtml());
        assertThat(then.select("script")).isEmpty();
        assertThat(then.select(".live-key")).hasSize(1);
    }

    @Test
    void what_is_no_live_report_has_no_entries_to_ask_for() {
        JsonObject news = published(Stories.builder("Tin có tít xen là giờ", "## 10:00 Một\n\nLời."));
        JsonObject empty = published(report("Tường thuật chưa có diễn biến", "Chờ bóng lăn."));

        assertThat(visitor.get("/truc-tiep/" + news.getInt("id")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/truc-tiep/" + empty.getInt("id")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/truc-tiep/987654321").statusCode()).isEqualTo(404);
        assertThat(visitor.page(empty.getString("url")).select(".live")).isEmpty();
        assertThat(visitor.page(empty.getString("url")).select(".body").text()).isEqualTo("Chờ bóng lăn.");
    }

    @Test
    void search_finds_the_words_of_a_box() {
        assertThat(visitor.page("/tim-kiem?q=ph%C3%B4ng+cu%E1%BB%99n+l%E1%BA%A1i+d%C3%A0i+tay+l%C3%A1i")
                        .select(".found a[href*=dem-chieu-bong]"))
                .isNotEmpty();
    }

    @Test
    void no_section_may_be_called_like_the_entries_address() {
        assertThat(desk.put("/api/v1/sections/truc-tiep", "{\"name\":\"Trực tiếp\",\"position\":90}")
                        .status())
                .isBetween(400, 422);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
