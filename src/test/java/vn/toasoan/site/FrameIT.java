package vn.toasoan.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;

/** What stands around the pages of a newspaper with settings, advertising and a database of its own, started under the locale C. */
class FrameIT {
    private static final int FULL_PAGE = 25;

    @TempDir
    private static Path content;

    private static RunningSystem system;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        Path ads = Files.createDirectory(content.resolve("ads"));
        Files.writeString(ads.resolve("ads.yaml"), "top: {file: nuoc-mam.html, width: 970, height: 90}");
        Files.writeString(ads.resolve("nuoc-mam.html"), "<p style=\"color: red\">Nước mắm ngon</p>", UTF_8);
        Files.writeString(ads.resolve("nuoc-mam.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(content.resolve("imprint.properties"), "licence.number=của báo khác", UTF_8);
        system = RunningSystem.start(Map.of(
                "TOASOAN_CONTENT", content.toString(),
                "TOASOAN_IMPRINT_GOVERNING_BODY", "Tỉnh ủy Ví Dụ",
                "TOASOAN_IMPRINT_EDITOR_IN_CHIEF", "Nguyễn Thị Ví Dụ",
                "TOASOAN_IMPRINT_EMAIL", "toasoan@example.com",
                "LC_ALL", "C"));
        visitor = new Visitor(system);
        Client.admin(system)
                .send(
                        "POST",
                        "/api/v1/imports?publish=true",
                        rows().getBytes(UTF_8),
                        "Content-Type",
                        "application/x-ndjson")
                .is(200);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    /** All of them in one section: the others bring nothing. */
    private static String rows() {
        return IntStream.rangeClosed(1, 45)
                .mapToObj(number -> Json.createObjectBuilder()
                        .add("headline", "Chuyện làng số " + number)
                        .add("sapo", "Đây là chuyện làng.")
                        .add("body", "Làng có nhiều chuyện vui.")
                        .add("section", "thoi-su")
                        .add("publishedAt", "2026-11-20T07:%02d:00+07:00".formatted(number))
                        .build()
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_front_page_of_one_section_is_still_full_and_says_each_headline_at_most_once_beside_the_newest() {
        Document home = visitor.page("/");
        Set<String> headlines =
                new HashSet<>(home.select(".story-headline a, .ticker a").eachAttr("href"));
        assertThat(headlines).hasSizeGreaterThanOrEqualTo(FULL_PAGE);
        assertThat(home.select(".story-headline a").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(home.select(".ticker time")).hasSameSizeAs(home.select(".ticker a"));
        assertThat(home.select(".today time")).hasSize(1);
    }

    @Test
    void the_imprint_is_the_settings_own_and_lends_nothing_from_the_sample() {
        String imprint = visitor.page("/").select(".imprint").text();
        assertThat(imprint)
                .contains("Cơ quan chủ quản: Tỉnh ủy Ví Dụ", "Tổng Biên tập: Nguyễn Thị Ví Dụ", "toasoan@example.com")
                .doesNotContain("Giấy phép", "của báo khác", "Đường dây nóng", "Phó Tổng");
    }

    @Test
    void an_ad_is_marked_shut_in_and_of_fixed_size() {
        Document page = visitor.page("/thoi-su");
        assertThat(page.select(".ad")).hasSize(1);
        Element frame = page.selectFirst(".ad-top iframe");
        assertThat(page.select(".ad-top .ad-label").text()).isEqualTo("Quảng cáo");
        assertThat(frame.attr("sandbox").split(" ")).doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(frame.attr("height")).isEqualTo("90");

        HttpResponse<String> ad = visitor.get(frame.attr("src"));
        assertThat(ad.body()).contains("Nước mắm ngon");
        assertThat(ad.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'", "sandbox", "script-src 'none'");
        assertThat(ad.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(visitor.get("/thoi-su").headers().allValues("X-Frame-Options"))
                .containsExactly("DENY");
        assertThat(visitor.get("/quang-cao/nuoc-mam.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
        assertThat(visitor.get("/quang-cao/ads.yaml").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/quang-cao/side").statusCode()).isEqualTo(404);
    }

    @Test
    void the_column_of_corrections_is_there_and_its_address_is_no_sections() {
        Document column = visitor.page("/cai-chinh");
        assertThat(column.select("h1").text()).isEqualTo("Cải chính");
        assertThat(column.select("main").text()).contains("Hiện chưa có bài nào", "toasoan@example.com");
        for (String taken : new String[] {"cai-chinh", "quang-cao"}) {
            Client.admin(system)
                    .put("/api/v1/sections/" + taken, "{\"name\":\"Mục\",\"position\":50}")
                    .isProblem(422, "invalid");
        }
    }

    @Test
    void a_section_shows_its_own_and_each_of_those_leads_back_to_it() {
        Client.admin(system)
                .put("/api/v1/sections/y-te", "{\"name\":\"Y tế\",\"parent\":\"xa-hoi\",\"position\":50}")
                .is(200);
        Document child = visitor.page("/y-te");
        assertThat(child.select(".breadcrumb a").eachAttr("href")).containsExactly("/", "/xa-hoi");
        assertThat(child.select(".subsections [aria-current]").text()).isEqualTo("Y tế");
        assertThat(visitor.page("/xa-hoi").select(".subsections a").eachAttr("href"))
                .containsExactly("/y-te");
        assertThat(child.select(".menu-sheet a[href=/y-te], .menu-drop a[href=/y-te]"))
                .hasSize(2);
    }

    @Test
    void what_was_withdrawn_is_gone_with_its_day_and_a_way_on_but_without_the_reason() {
        var article = visitor.publish(Json.createObjectBuilder()
                .add("headline", "Bài sắp gỡ")
                .add("body", "Nội dung sai.")
                .add("section", "phap-luat"));
        visitor.call(
                "POST",
                "/articles/" + article.getInt("id") + "/withdrawal",
                Json.createObjectBuilder().add("reason", "nguồn tin bịa đặt"));
        HttpResponse<String> gone = visitor.get(article.getString("url").replaceFirst("https?://[^/]+", ""));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("Bài đăng ngày", "href=\"/phap-luat\"", "Chuyện làng số")
                .doesNotContain("bịa đặt", "Bài sắp gỡ");
    }

    @Test
    void what_is_not_there_offers_a_search_and_the_newest() {
        HttpResponse<String> missing = visitor.get("/khong-co-trang-nay");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("name=\"q\"", "Chuyện làng số 45", "Thời sự");
    }

    @Test
    void while_the_database_is_away_every_page_says_so_at_once_and_how_to_try_again() throws Exception {
        signal("STOP", system.launcherPid());
        try {
            system.killDatabase();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> visitor.get(UNREAD).statusCode() == 503);
            for (String path : new String[] {UNREAD, "/chuyen-lang-so-1-post51.html", "/khong-co"}) {
                HttpResponse<String> away = visitor.get(path);
                assertThat(away.statusCode()).as(path).isEqualTo(503);
                assertThat(away.headers().firstValue("Retry-After")).isPresent();
                assertThat(away.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(away.body()).contains("class=\"nameplate\"", "href=\"\">Thử lại", "Tỉnh ủy Ví Dụ");
            }
            assertThat(visitor.post("/binh-luan/51", Map.of("name", "An", "body", "Bài rất hay."))
                            .statusCode())
                    .isEqualTo(503);
            Client.stranger(system).get("/api/v1/sections").isProblem(503, "database");
            assertThat(visitor.get("/theme/site.css").statusCode()).isEqualTo(200);
        } finally {
            signal("CONT", system.launcherPid());
        }
        await().atMost(Duration.ofSeconds(90)).until(() -> visitor.get(UNREAD).statusCode() != 503);
    }

    /** Of what was read there would be a copy. */
    private static final String UNREAD = "/thoi-su?trang=2";

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
