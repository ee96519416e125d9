package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** What search engines and feed readers find of articles that come, change and go. */
class DiscoveryIT {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Client ADMIN = Client.admin(SYSTEM);
    private static final Client READER = Client.stranger(SYSTEM);

    @Test
    void a_story_with_a_nasty_headline_stands_in_every_feed_of_its_own() {
        String tag = Stories.word();
        String headline = "Giá cam <b>tăng</b> & \"vượt\" ]]> mốc " + tag;
        long id = publish(headline, tag);

        for (String stem : List.of("/rss/trang-chu", "/rss/kinh-te", "/rss/tag/" + tag, "/rss/tac-gia/" + tag)) {
            await().untilAsserted(() -> {
                assertThat(xml(stem + ".rss").select("item > title").eachText())
                        .as(stem)
                        .contains(headline);
                assertThat(xml(stem + ".atom").select("entry > title").eachText())
                        .as(stem)
                        .contains(headline);
            });
        }
        assertThat(xml("/rss/tag/" + tag + ".rss").select("guid").text()).isEqualTo("tag:baohatinh.vn,2025:" + id);
        assertThat(xml("/rss/tag/" + tag + ".rss").select("dc|creator").text()).isEqualTo(tag);
    }

    @Test
    void a_new_headline_keeps_the_guid_and_moves_the_address_and_what_is_withdrawn_goes() {
        String tag = Stories.word();
        long id = publish("Tít đầu " + tag, tag);
        String before = xml("/rss/tag/" + tag + ".rss").select("guid").text();
        change(id, "Tít sau " + tag, tag);
        await().untilAsserted(() -> assertThat(
                        xml("/rss/tag/" + tag + ".rss").select("item > link").text())
                .endsWith("/tit-sau-" + tag + "-post" + id + ".html"));
        assertThat(xml("/rss/tag/" + tag + ".rss").select("guid").text()).isEqualTo(before);

        for (String method : List.of("GET", "HEAD")) {
            Client.Answer old = READER.send(method, "/tit-dau-" + tag + "-post" + id + ".html?da-gui=1&la=gi", null);
            old.is(301);
            assertThat(old.header("Location")).isEqualTo("/tit-sau-" + tag + "-post" + id + ".html?da-gui=1");
            assertThat(READER.send(method, "/x-post" + id + ".html?la=gi", null).header("Location"))
                    .isEqualTo("/tit-sau-" + tag + "-post" + id + ".html");
        }

        await().untilAsserted(() -> assertThat(monthly() + news()).contains("-" + tag + "-post" + id + ".html"));
        ADMIN.post(Stories.ARTICLES + "/" + id + "/withdrawal", "{\"reason\":\"Thử\"}")
                .is(200);
        await().until(() ->
                READER.get("/tit-sau-" + tag + "-post" + id + ".html").status() == 410);
        for (String method : List.of("GET", "HEAD")) {
            READER.send(method, "/tit-sau-" + tag + "-post" + id + ".html", null)
                    .is(410);
            READER.send(method, "/tit-dau-" + tag + "-post" + id + ".html", null)
                    .is(410);
        }
        await().untilAsserted(() -> {
            assertThat(monthly() + news()).doesNotContain("-" + tag + "-post" + id + ".html");
            assertThat(xml("/rss/tag/" + tag + ".rss").select("item")).isEmpty();
        });
    }

    @Test
    void a_list_in_several_pages_names_each_by_itself_and_its_neighbours() {
        String tag = Stories.word();
        importMany(tag, 45);
        Document second =
                Jsoup.parse(READER.get("/tag/" + tag + "?trang=2").is(200).text());

        assertThat(second.select("link[rel=canonical]").attr("href"))
                .isEqualTo(SYSTEM.baseUrl() + "/tag/" + tag + "?trang=2");
        assertThat(second.select("link[rel=prev]").attr("href")).isEqualTo(SYSTEM.baseUrl() + "/tag/" + tag);
        assertThat(second.select("link[rel=next]").attr("href"))
                .isEqualTo(SYSTEM.baseUrl() + "/tag/" + tag + "?trang=3");
        assertThat(second.title()).contains("trang 2");
        assertThat(xml("/rss/tag/" + tag + ".rss").select("item")).hasSize(30);
    }

    @Test
    void an_article_tells_all_that_search_engines_ask_for() {
        String tag = Stories.word();
        long id = publish("Bài đủ dữ liệu " + tag, tag);
        Document page = Jsoup.parse(READER.get("/bai-du-du-lieu-" + tag + "-post" + id + ".html")
                .is(200)
                .text());
        JsonObject data = Structured.data(page, "NewsArticle");

        assertThat(data.getString("headline")).isEqualTo("Bài đủ dữ liệu " + tag);
        assertThat(data.getString("datePublished")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00");
        assertThat(data.getString("articleSection")).isEqualTo("Kinh tế");
        assertThat(data.getJsonArray("author").getJsonObject(0).getString("url"))
                .isEqualTo(SYSTEM.baseUrl() + "/tac-gia/" + tag);
        assertThat(data.getJsonObject("publisher").getString("@type")).isEqualTo("NewsMediaOrganization");
        assertThat(data.getJsonArray("keywords").getString(0)).isEqualTo(tag);
        assertThat(page.select("meta[property=article:author]").attr("content"))
                .isEqualTo(SYSTEM.baseUrl() + "/tac-gia/" + tag);
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("vi_VN");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        assertThat(Structured.steps(page)).startsWith("Trang chủ > Kinh tế > Bài đủ dữ liệu " + tag + " @ ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/rss/kinh-te.rss", "/rss/trang-chu.atom", "/sitemap.xml", "/news-sitemap.xml", "/robots.txt"})
    void the_head_of_a_document_can_be_asked_for_alone(String path) {
        Client.Answer head = READER.send("HEAD", path, null).is(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo(READER.get(path).header("Content-Type"));
    }

    @Test
    void no_section_may_take_the_place_of_these_addresses() {
        for (String slug : List.of("sitemap", "trang-chu", "rss")) {
            ADMIN.put("/api/v1/sections/" + slug, "{\"name\":\"Thử\",\"position\":99}")
                    .isProblem(422, "invalid");
        }
    }

    private static long publish(String headline, String tag) {
        long id =
                ADMIN.post(Stories.ARTICLES, manuscript(headline, tag)).is(201).id();
        ADMIN.post(Stories.ARTICLES + "/" + id + "/publication").is(200);
        return id;
    }

    private static void change(long id, String headline, String tag) {
        String version = ADMIN.get(Stories.ARTICLES + "/" + id).is(200).header("ETag");
        ADMIN.put(Stories.ARTICLES + "/" + id, version, manuscript(headline, tag))
                .is(200);
        ADMIN.post(Stories.ARTICLES + "/" + id + "/publication").is(200);
    }

    private static String manuscript(String headline, String tag) {
        return Stories.builder(headline, "Đoạn thứ nhất.\n\nĐoạn thứ hai.")
                .add("tags", Json.createArrayBuilder().add(tag))
                .add("bylines", Json.createArrayBuilder().add(tag))
                .build()
                .toString();
    }

    private static void importMany(String tag, int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> Stories.builder("Bài " + i + " của " + tag, "Một đoạn.")
                        .add("tags", Json.createArrayBuilder().add(tag))
                        .build()
                        .toString())
                .collect(Collectors.joining("\n"));
        ADMIN.send(
                        "POST",
                        "/api/v1/imports?publish=true",
                        rows.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-ndjson")
                .is(200);
    }

    /** The newest month's parts, as the index lists them. */
    private static String monthly() {
        List<String> parts = xml("/sitemap.xml").select("loc").eachText().stream()
                .filter(part -> part.contains("/sitemap/bai-"))
                .map(part -> part.substring(SYSTEM.baseUrl().length()))
                .toList();
        String month = parts.getFirst().substring(0, "/sitemap/bai-2026-11".length());
        return parts.stream()
                .filter(part -> part.startsWith(month))
                .map(part -> READER.get(part).is(200).text())
                .collect(Collectors.joining());
    }

    private static String news() {
        return READER.get("/news-sitemap.xml").is(200).text();
    }

    private static Document xml(String path) {
        return Jsoup.parse(READER.get(path).is(200).text(), Parser.xmlParser());
    }
}
