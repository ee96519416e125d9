package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class PageCacheIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static RunningSystem system;
    private static Visitor visitor;

    @BeforeAll
    static void system() {
        system = RunningSystem.shared();
        visitor = new Visitor(system);
    }

    @Test
    void a_page_is_made_once_and_then_handed_out() {
        String address = published("Bài có bản lưu").getString("url");

        HttpResponse<String> first = visitor.get(address);
        HttpResponse<String> second = visitor.get(address);

        assertThat(cacheStatus(first)).contains("fwd=miss");
        assertThat(cacheStatus(second)).contains("hit");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        for (String header : List.of("ETag", "Cache-Control", "Surrogate-Key", "Vary", "Content-Security-Policy")) {
            assertThat(second.headers().firstValue(header))
                    .as(header)
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(visitor.get(address + "?utm_source=zalo&fbclid=x").headers().firstValue("Cache-Status"))
                .hasValueSatisfying(status -> assertThat(status).contains("hit"));
    }

    @Test
    void a_copy_that_one_has_is_not_sent_again() {
        String address = published("Bài không gửi lại").getString("url");
        String tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer = visitor.get(address, "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_head_is_answered_like_a_get_without_its_body() {
        String address = published("Bài chỉ hỏi đầu").getString("url");
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> head = visitor.head(address);
            HttpResponse<String> get = visitor.get(address);

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag"))
                    .isEqualTo(get.headers().firstValue("ETag"));
            assertThat(head.headers().firstValue("Content-Length"))
                    .isEqualTo(get.headers().firstValue("Content-Length"));
        }
    }

    @Test
    void a_publication_is_seen_on_the_lists_it_belongs_to_and_touches_no_other_page() {
        JsonObject other = publishedIn("the-thao", "Bài của chuyên mục khác");
        List<String> lists = List.of("/", "/kinh-te", "/rss/kinh-te.rss", "/rss/trang-chu.rss", "/news-sitemap.xml");
        lists.forEach(visitor::get);
        visitor.get(other.getString("url"));

        String headline = "Tin vừa ra lò " + Stories.word();
        published(headline);

        for (String list : lists) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(visitor.get(list).body())
                            .as(list)
                            .contains(list.endsWith("xml") ? headline.split(" ")[4] : headline));
        }
        assertThat(cacheStatus(visitor.get(other.getString("url")))).contains("hit");
    }

    @Test
    void an_edit_is_seen_wherever_the_article_is_named_and_the_old_address_leads_on() {
        JsonObject article = published("Tít cũ " + Stories.word());
        String old = article.getString("url");
        String linking = visitor.publish(Stories.builder("Bài dẫn tới bài kia", "Một đoạn.")
                        .add("related", Json.createArrayBuilder().add(article.getInt("id"))))
                .getString("url");
        List.of("/kinh-te", linking, old).forEach(visitor::get);

        String headline = "Tít mới " + Stories.word();
        visitor.republish(article.getInt("id"), Stories.builder(headline, "Một đoạn."));

        for (String page : List.of("/kinh-te", linking)) {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(visitor.get(page).body()).as(page).contains(headline));
        }
        await().atMost(SOON).until(() -> visitor.get(old).statusCode() == 301);
        String moved = visitor.get(old).headers().firstValue("Location").orElseThrow();
        assertThat(visitor.page(moved).select("h1").text()).isEqualTo(headline);
    }

    @Test
    void an_article_that_changes_its_section_leaves_the_old_one() {
        JsonObject article = published("Bài đổi chuyên mục " + Stories.word());
        String headline = article.getString("headline");
        await().atMost(SOON).until(() -> visitor.get("/kinh-te").body().contains(headline));
        visitor.get("/the-thao");

        visitor.republish(
                article.getInt("id"), Stories.builder(headline, "Một đoạn.").add("section", "the-thao"));

        await().atMost(SOON).until(() -> visitor.get("/the-thao").body().contains(headline));
        await().atMost(SOON).until(() -> !visitor.get("/kinh-te").body().contains(headline));
    }

    @Test
    void what_is_withdrawn_is_gone_everywhere() {
        JsonObject article = published("Bài sẽ gỡ " + Stories.word());
        await().atMost(SOON).until(() -> visitor.get("/").body().contains(article.getString("headline")));
        visitor.get(article.getString("url"));

        visitor.call(
                "POST",
                "/articles/" + article.getInt("id") + "/withdrawal",
                Json.createObjectBuilder().add("reason", "Sai sự việc"));

        await().atMost(SOON).until(() -> visitor.get(article.getString("url")).statusCode() == 410);
        await().atMost(SOON).until(() -> !visitor.get("/").body().contains(article.getString("headline")));
    }

    @Test
    void what_a_search_found_is_kept_until_there_is_more_to_find() {
        String word = Stories.word();
        String search = "/tim-kiem?q=" + word;
        visitor.get(search);
        await().atMost(SOON).until(() -> cacheStatus(visitor.get(search)).contains("hit"));
        assertThat(visitor.get(search).headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(cacheStatus(visitor.get("/tim-kiem?q=" + Stories.word()))).contains("fwd=miss");

        published("Bài vừa lên " + word);

        await().atMost(SOON)
                .until(() -> visitor.page(search).select(".found .row").size() == 1);
    }

    /** As browsers of old did: the next question goes out before the answer to the last one has come in. */
    @Test
    void requests_that_come_in_one_go_are_answered_in_their_order() throws IOException {
        List<String> paths = List.of("/", "/kinh-te", "/khong-co-trang-nay", "/the-thao", "/");
        paths.forEach(visitor::get);
        URI base = URI.create(system.baseUrl());
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            String last = i == paths.size() - 1 ? "Connection: close\r\n" : "";
            asked.append("GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n".formatted(paths.get(i), base.getAuthority(), last));
        }
        String answers;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(asked.toString().getBytes(StandardCharsets.US_ASCII));
            answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> told = Pattern.compile("HTTP/1.1 (\\d+)|<link rel=\"canonical\" href=\"[^\"]*?(/[a-z-]*)\">")
                .matcher(answers)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
        assertThat(told).containsExactly("200", "/", "200", "/kinh-te", "404", "200", "/the-thao", "200", "/");
    }

    @Test
    void what_a_reader_chose_by_cookie_is_on_his_pages_alone() {
        String cookie = "dia-phuong=xa-cam-binh";
        HttpResponse<String> own = visitor.get("/", "Cookie", cookie);

        assertThat(own.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(visitor.get("/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(all -> assertThat(all).contains("public", "s-maxage=", "stale-while-revalidate="));
        assertThat(visitor.page("/", "Cookie", cookie)
                        .select("#dia-phuong option[selected]")
                        .attr("value"))
                .isEqualTo("xa-cam-binh");
        assertThat(visitor.page("/").select("#dia-phuong option[selected]").attr("value"))
                .isNotEqualTo("xa-cam-binh");
    }

    @Test
    void every_page_that_was_read_answers_while_there_is_no_database() {
        try (RunningSystem mine = RunningSystem.start(Map.of())) {
            Visitor reader = new Visitor(mine);
            List<String> pages =
                    new ArrayList<>(List.of("/", "/kinh-te", "/tin-theo-ngay/2024-11-13", "/rss/trang-chu.rss"));
            reader.page("/").select("main .story-headline a").forEach(link -> pages.add(link.attr("href")));
            pages.forEach(
                    page -> assertThat(reader.get(page).statusCode()).as(page).isEqualTo(200));
            long dead = mine.databasePid();

            mine.killDatabase();

            int rounds = 0;
            while (rounds < 3 || mine.databasePid() == dead) {
                for (String page : pages) {
                    assertThat(reader.get(page).statusCode()).as(page).isEqualTo(200);
                }
                rounds++;
            }
        }
    }

    private static JsonObject published(String headline) {
        return visitor.publish(Stories.builder(headline, "Một đoạn."));
    }

    private static JsonObject publishedIn(String section, String headline) {
        return visitor.publish(Stories.builder(headline, "Một đoạn.").add("section", section));
    }

    private static String cacheStatus(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").orElse("");
    }
}
