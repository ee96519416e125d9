package vn.toasoan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.Client.Answer;

/** Every route × every role: who gets in and who doesn't. A new route must be put into the table, or the first test fails. */
class RightsIT {
    private static final String ANYONE = "anyone";
    private static final String SIGNED_IN = "signed-in";
    private static final String STRANGER = "stranger";

    /** Route, then which right it asks for; where several are named, one of them is enough. */
    private static final Map<String, String> NEEDS = table("""
            GET  /api/v1/articles/{id}                      = signed-in
            GET  /api/v1/articles/{id}/comments             = anyone
            GET  /api/v1/articles/{id}/related-suggestions  = signed-in
            GET  /api/v1/articles/{id}/revisions            = signed-in
            GET  /api/v1/articles/{id}/revisions/{number}   = signed-in
            GET  /api/v1/changes                            = FOLLOW_CHANGES
            GET  /api/v1/manuscripts                        = WRITE
            GET  /api/v1/moderation                         = MODERATE
            GET  /api/v1/photos                             = signed-in
            GET  /api/v1/readership                         = signed-in
            GET  /api/v1/search                             = anyone
            GET  /api/v1/sections                           = anyone
            GET  /api/v1/suggestions                        = anyone
            POST /api/v1/articles                           = WRITE
            PUT  /api/v1/articles/{id}                      = WRITE
            POST /api/v1/articles/{id}/submission           = WRITE
            POST /api/v1/articles/{id}/editing              = EDIT
            POST /api/v1/articles/{id}/return               = EDIT REVIEW PUBLISH
            POST /api/v1/articles/{id}/review               = EDIT
            POST /api/v1/articles/{id}/approval             = REVIEW
            POST /api/v1/articles/{id}/publication          = PUBLISH PUBLISH_BREAKING
            POST /api/v1/articles/{id}/withdrawal           = WITHDRAW
            POST /api/v1/articles/{id}/comments             = anyone
            POST /api/v1/comment-checks                     = anyone
            POST /api/v1/diacritics                         = anyone
            POST /api/v1/imports                            = IMPORT
            POST /api/v1/moderation/{comment}               = MODERATE
            POST /api/v1/photos                             = UPLOAD_PHOTOS
            POST /api/v1/tokens                             = token
            PUT  /api/v1/sections/{slug}                    = MANAGE_SECTIONS
            GET  /toa-soan                                  = signed-in
            GET  /toa-soan/anh                              = signed-in
            GET  /toa-soan/bai                              = signed-in
            GET  /toa-soan/bai/moi                          = WRITE
            GET  /toa-soan/bai/{id}                         = signed-in
            GET  /toa-soan/bai/{id}/ban                     = signed-in
            GET  /toa-soan/bai/{id}/ban/{number}            = signed-in
            GET  /toa-soan/bai/{id}/xem                     = signed-in
            GET  /toa-soan/binh-luan                        = MODERATE
            GET  /toa-soan/chuyen-muc                       = MANAGE_SECTIONS
            GET  /toa-soan/dang-nhap                        = anyone
            GET  /toa-soan/luot-doc                         = WRITE
            GET  /toa-soan/luot-doc/{id}                    = WRITE
            GET  /toa-soan/nguoi-dung                       = MANAGE_ACCOUNTS
            GET  /toa-soan/nhap                             = IMPORT
            GET  /toa-soan/tim-kiem                         = WRITE
            POST /toa-soan/anh                              = UPLOAD_PHOTOS
            POST /toa-soan/bai                              = WRITE
            POST /toa-soan/bai/anh                          = UPLOAD_PHOTOS
            POST /toa-soan/bai/lien-quan                    = WRITE
            POST /toa-soan/bai/xem-thu                      = WRITE
            POST /toa-soan/bai/{id}                         = WRITE
            POST /toa-soan/bai/{id}/{step}                  = WRITE
            POST /toa-soan/binh-luan/{comment}/dang         = MODERATE
            POST /toa-soan/binh-luan/{comment}/tu-choi      = MODERATE
            POST /toa-soan/chuyen-muc                       = MANAGE_SECTIONS
            POST /toa-soan/dang-nhap                        = token
            POST /toa-soan/dang-xuat                        = sign-out
            POST /toa-soan/nguoi-dung                       = MANAGE_ACCOUNTS
            POST /toa-soan/nhap                             = IMPORT
            GET  /                                          = anyone
            GET  /binh-luan/{article}                       = anyone
            GET  /cai-chinh                                 = anyone
            GET  /da-luu                                    = anyone
            GET  /dia-phuong                                = anyone
            GET  /dia-phuong/{slug}                         = anyone
            GET  /ma-qr/{id}.svg                            = anyone
            GET  /manifest.webmanifest                      = anyone
            GET  /news-sitemap.xml                          = anyone
            GET  /news-sitemap-{number}.xml                 = anyone
            GET  /quang-cao/{name}                          = anyone
            GET  /robots.txt                                = anyone
            GET  /rss/{section}.{format}                    = anyone
            GET  /rss/tac-gia/{slug}.{format}               = anyone
            GET  /rss/tag/{slug}.{format}                   = anyone
            GET  /sitemap.xml                               = anyone
            GET  /sitemap/bai-{month}-{number}.xml          = anyone
            GET  /sitemap/chuyen-muc.xml                    = anyone
            GET  /sitemap/tac-gia-{number}.xml              = anyone
            GET  /sitemap/tu-khoa-{number}.xml              = anyone
            GET  /sw.js                                     = anyone
            GET  /tac-gia/{slug}                            = anyone
            GET  /tag/{slug}                                = anyone
            GET  /theme/{path}                              = anyone
            GET  /thoi-tiet/{slug}                          = anyone
            GET  /tim-kiem                                  = anyone
            GET  /tin-moi.json                              = anyone
            GET  /tin-nong                                  = anyone
            GET  /tin-theo-ngay                             = anyone
            GET  /tin-theo-ngay/{day}                       = anyone
            GET  /truc-tiep/{id}                            = anyone
            GET  /{key}.txt                                 = anyone
            GET  /{section}                                 = anyone
            GET  /{slug}-post{id}.html                      = anyone
            POST /binh-luan/{article}                       = anyone
            POST /binh-luan/{article}/goi-y                 = anyone
            POST /thoi-tiet                                 = anyone
            """);

    /** What each place in an address is filled with, where it isn't an article. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("number", "1"),
            Map.entry("comment", "987654321"),
            Map.entry("step", "nop"),
            Map.entry("slug", "khong-co"),
            Map.entry("hash", "00"),
            Map.entry("width", "320"),
            Map.entry("name", "x.jpg"),
            Map.entry("section", "thoi-su"),
            Map.entry("format", "atom"),
            Map.entry("month", "2026-11"),
            Map.entry("key", "khoa-khong-co-that"),
            Map.entry("path", "site.css"),
            Map.entry("day", "2024-11-13"));

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Map<String, Set<String>> RIGHTS = rightsByRole();
    private static final Map<String, Long> ARTICLES = new TreeMap<>();

    @Test
    void every_route_stands_in_the_table() {
        assertThat(NEEDS.keySet()).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @Test
    void the_contract_names_every_route_of_the_api() {
        String contract = Client.admin(SYSTEM).get("/openapi").is(200).text();

        assertThat(Routes.all().stream()
                        .filter(route -> route.contains(" /api/"))
                        .map(route -> route.substring(route.indexOf('/')) + ":"))
                .allMatch(contract::contains);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("routesAndRoles")
    void who_may_gets_in_and_nobody_else(String route, String role) {
        Answer answer = ask(route, role);

        assertThat(outcome(answer))
                .as("%s as %s: %s %.300s", route, role, answer.status(), answer.text())
                .isEqualTo(expected(NEEDS.get(route), role));
        assertThat(answer.status()).isLessThan(500);
    }

    static Stream<Arguments> routesAndRoles() {
        return NEEDS.entrySet().stream()
                .filter(route -> !Set.of("token", "sign-out").contains(route.getValue()))
                .flatMap(route -> Stream.concat(Stream.of(STRANGER), RIGHTS.keySet().stream())
                        .map(role -> arguments(route.getKey(), role)));
    }

    private static String expected(String needs, String role) {
        if (needs.equals(ANYONE)) {
            return "in";
        }
        if (role.equals(STRANGER)) {
            return "401";
        }
        return needs.equals(SIGNED_IN) || Arrays.stream(needs.split(" ")).anyMatch(RIGHTS.get(role)::contains)
                ? "in"
                : "403";
    }

    /** A browser that isn't signed in is led to the sign-in page instead of a bare 401. */
    private static String outcome(Answer answer) {
        boolean ledToSignIn =
                answer.status() == 303 && answer.header("Location").contains("/toa-soan/dang-nhap");
        if (answer.status() == 401 || ledToSignIn) {
            return "401";
        }
        return answer.status() == 403 ? "403" : "in";
    }

    private static Answer ask(String route, String role) {
        String method = route.substring(0, route.indexOf(' '));
        String path = path(route.substring(route.indexOf('/')), role);
        Client client = role.equals(STRANGER) ? Client.stranger(SYSTEM) : Client.withRole(SYSTEM, role);
        if (method.equals("GET")) {
            return client.get(path);
        }
        if (path.equals("/api/v1/photos")
                || Set.of("/toa-soan/anh", "/toa-soan/nhap", "/toa-soan/bai/anh")
                        .contains(path)) {
            return client.upload(path, "x.jpg", new byte[] {1, 2, 3}, Map.of("headline", "Thử"));
        }
        if (path.equals("/api/v1/imports")) {
            return client.send(method, path, new byte[0], "Content-Type", "application/x-ndjson");
        }
        if (path.startsWith("/api/")) {
            String body = "{\"note\":\"Thử\",\"reason\":\"Thử\",\"texts\":[\"Xin chào\"],\"decision\":\"post\"}";
            return client.send(method, path, utf8(body), "Content-Type", "application/json", "If-Match", "\"1\"");
        }
        String form = "note=" + URLEncoder.encode("Thử", StandardCharsets.UTF_8) + "&revision=1";
        return client.send(method, path, utf8(form), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String route, String role) {
        String path = route;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path.replaceAll("\\{(id|article)\\}", Long.toString(article(role)));
    }

    /** One's own draft for those who write; others see what is published. */
    private static long article(String role) {
        return ARTICLES.computeIfAbsent(
                RIGHTS.getOrDefault(role, Set.of()).contains("WRITE") ? role : STRANGER,
                who -> who.equals(STRANGER)
                        ? Stories.published(Client.admin(SYSTEM), "Bài ai cũng xem được")
                        : Stories.draft(Client.withRole(SYSTEM, who), "Bài của " + who));
    }

    private static Map<String, Set<String>> rightsByRole() {
        Map<String, Set<String>> rights = new TreeMap<>();
        try (Connection database = SYSTEM.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select code, right_code from role left join role_right on role_code = code")) {
            while (rows.next()) {
                rights.computeIfAbsent(rows.getString(1), code -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rights;
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .forEach(row -> table.put(row[0].strip().replaceAll(" +", " "), row[1].strip()));
        return table;
    }
}
