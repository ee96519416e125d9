package vn.toasoan.site;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** A paper that tells search engines and a hub, which here are one server on this machine. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PingsIT {
    private static final String SITE = "https://bao.example";
    private static final String KEY = "khoa-thu-nghiem-0123456789";
    private static final String INDEXNOW = "/indexnow";
    private static final String HUB = "/hub";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final WireMockServer OTHERS =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private static RunningSystem system;
    private static Client admin;

    @BeforeAll
    static void open() {
        OTHERS.start();
        system = RunningSystem.start(Map.of(
                "TOASOAN_BASE_URL",
                SITE,
                "TOASOAN_INDEXNOW_URL",
                "http://127.0.0.1:" + OTHERS.port() + INDEXNOW,
                "TOASOAN_INDEXNOW_KEY",
                KEY,
                "TOASOAN_WEBSUB_HUB",
                "http://127.0.0.1:" + OTHERS.port() + HUB));
        admin = Client.admin(system);
    }

    @AfterAll
    static void close() {
        system.close();
        OTHERS.stop();
    }

    @BeforeEach
    void healthy() {
        answer(INDEXNOW, 202);
        answer(HUB, 204);
        OTHERS.resetRequests();
    }

    @Test
    @Order(1)
    void the_key_stands_where_search_engines_look_and_nothing_else_does() {
        Client.Answer key = Client.stranger(system).get("/" + KEY + ".txt").is(200);
        assertThat(key.text()).isEqualTo(KEY);
        assertThat(key.header("Content-Type")).startsWith("text/plain");
        Client.stranger(system).get("/khoa-cua-nguoi-khac.txt").is(404);
        Client.stranger(system).get("/robots.txt").is(200);
    }

    @Test
    @Order(2)
    void a_publication_is_told_with_the_feeds_that_changed() {
        long id = Stories.published(admin, "Tin báo cho mọi nơi");

        await().atMost(PATIENCE).until(() -> told().size() == 1 && pinged().contains(SITE + "/rss/kinh-te.atom"));
        JsonObject request = json(requests(INDEXNOW).getFirst());
        assertThat(request.getString("host")).isEqualTo("bao.example");
        assertThat(request.getString("key")).isEqualTo(KEY);
        assertThat(request.getString("keyLocation")).isEqualTo(SITE + "/" + KEY + ".txt");
        assertThat(told()).containsExactly(SITE + "/tin-bao-cho-moi-noi-post" + id + ".html");
        assertThat(pinged())
                .containsExactlyInAnyOrder(
                        SITE + "/rss/trang-chu.rss",
                        SITE + "/rss/trang-chu.atom",
                        SITE + "/rss/kinh-te.rss",
                        SITE + "/rss/kinh-te.atom");
    }

    @Test
    @Order(3)
    void drafts_are_nobodys_business() {
        Stories.draft(admin, "Bản nháp kín");
        long id = Stories.published(admin, "Tin sau bản nháp");

        await().atMost(PATIENCE).until(() -> !told().isEmpty());
        assertThat(told()).containsExactly(SITE + "/tin-sau-ban-nhap-post" + id + ".html");
    }

    @Test
    @Order(4)
    void through_an_outage_and_a_killed_server_nothing_is_lost_and_nothing_told_twice() {
        answer(INDEXNOW, 503);
        answer(HUB, 429);
        long withdrawn = Stories.published(admin, "Tin rồi sẽ gỡ");
        long kept = Stories.published(admin, "Tin trong lúc mất mạng");
        admin.post(Stories.ARTICLES + "/" + withdrawn + "/withdrawal", "{\"reason\":\"Thử\"}")
                .is(200);
        await().atMost(PATIENCE)
                .until(() -> requests(INDEXNOW).size() > 1 && requests(HUB).size() > 1);

        system.killEverything();
        healthy();
        system.restart();
        long after = Stories.published(admin, "Tin sau khi chạy lại");

        await().atMost(PATIENCE).until(() -> told().stream().anyMatch(url -> url.contains("post" + after + ".")));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        SITE + "/tin-roi-se-go-post" + withdrawn + ".html",
                        SITE + "/tin-trong-luc-mat-mang-post" + kept + ".html",
                        SITE + "/tin-sau-khi-chay-lai-post" + after + ".html");
        await().atMost(PATIENCE).until(() -> pinged().contains(SITE + "/rss/kinh-te.rss"));
    }

    @Test
    @Order(5)
    void what_search_engines_refuse_does_not_stand_in_the_way() {
        answer(INDEXNOW, 422);
        Stories.published(admin, "Tin bị từ chối");
        await().atMost(PATIENCE).until(() -> requests(INDEXNOW).size() == 1);
        await().atMost(PATIENCE).until(() -> system.serverLog().contains("answered 422"));

        healthy();
        long id = Stories.published(admin, "Tin được nhận");
        await().atMost(PATIENCE).until(() -> !told().isEmpty());
        assertThat(told()).containsExactly(SITE + "/tin-duoc-nhan-post" + id + ".html");
    }

    @Test
    @Order(6)
    void a_hub_that_does_not_want_one_feed_is_told_of_the_others() {
        answer(HUB, 404);
        Stories.published(admin, "Tin cho hub khó tính");

        await().atMost(PATIENCE).until(() -> pinged().contains(SITE + "/rss/kinh-te.atom"));
        assertThat(pinged()).hasSize(4).doesNotHaveDuplicates();
    }

    private static void answer(String path, int status) {
        OTHERS.stubFor(post(urlEqualTo(path)).willReturn(aResponse().withStatus(status)));
    }

    private static List<LoggedRequest> requests(String path) {
        return OTHERS.findAll(postRequestedFor(urlEqualTo(path)));
    }

    private static List<String> told() {
        return requests(INDEXNOW).stream()
                .flatMap(request -> json(request).getJsonArray("urlList").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> pinged() {
        return requests(HUB).stream()
                .map(request -> request.getBodyAsString().replaceAll(".*hub\\.topic=", ""))
                .map(topic -> URLDecoder.decode(topic, StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonObject json(LoggedRequest request) {
        return Json.createReader(new StringReader(request.getBodyAsString())).readObject();
    }
}
