package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Reads from the beacon to the page, in a system of its own: its reads are the only ones. */
class ReadershipIT {
    private static final String TELEPHONE =
            "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

    private static RunningSystem system;
    private static Client admin;
    private static Client stranger;

    /** Each reader has an address of his own. */
    private static int readers;

    @BeforeAll
    static void start() {
        system = RunningSystem.start(Map.of("TOASOAN_TRUSTED_PROXIES", "127.0.0.1,::1"));
        admin = Client.admin(system);
        stranger = Client.stranger(system);
    }

    @AfterAll
    static void close() {
        system.close();
    }

    private static void read(long article, String... headers) {
        String address = "198.51.100." + ++readers;
        String[] usual = {"User-Agent", TELEPHONE, "X-Forwarded-For", address, "Sec-Fetch-Site", "same-origin"};
        Client.Answer answer =
                stranger.send("POST", "/luot-doc/" + article, new byte[0], headers.length == 0 ? usual : headers);
        answer.is(204);
        assertThat(answer.text()).isEmpty();
    }

    private static List<JsonObject> readership() {
        return admin.get("/api/v1/readership?size=100")
                .is(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static long reads(long article) {
        return readership().stream()
                .filter(item -> item.getInt("id") == article)
                .mapToLong(item -> item.getJsonNumber("reads").longValue())
                .sum();
    }

    private static void awaitReads(long article, long reads) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reads(article)).isEqualTo(reads));
    }

    private static Document page(String path) {
        return Jsoup.parse(stranger.get(path).is(200).text());
    }

    @Test
    void a_read_shows_at_the_desk_in_the_box_of_the_most_read_and_in_the_change_log() {
        long id = Stories.published(admin, "Bài được đọc nhiều nhất");
        read(id);
        read(id);

        awaitReads(id, 2);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(page("/").select(".most-read li")).isNotEmpty());
        assertThat(page("/kinh-te").select(".most-read li")).isNotEmpty();
        assertThat(page("/the-thao").select(".most-read")).isEmpty();
        await().untilAsserted(() -> assertThat(
                        admin.get("/api/v1/changes?size=100").is(200).text())
                .contains("\"kind\":\"reads.changed\",\"subject\":\"most-read\""));

        assertThat(admin.get("/toa-soan/luot-doc?ky=hom-nay").is(200).text()).contains("Bài được đọc nhiều nhất");
        Document course = Jsoup.parse(
                admin.get("/toa-soan/luot-doc/" + id + "?ky=hom-nay").is(200).text());
        assertThat(course.select(".reads-list tbody tr")
                        .last()
                        .select(".read-count")
                        .text())
                .isEqualTo("2");
        assertThat(admin.get("/toa-soan/bai/" + id).is(200).text()).contains("2 lượt đọc");
    }

    @Test
    void who_is_no_reader_and_what_is_no_article_for_readers_is_not_counted() {
        long id = Stories.published(admin, "Bài không ai đọc");
        long draft = Stories.draft(admin, "Bài nháp không ai đọc được");
        long read = Stories.published(admin, "Bài có người đọc");
        String own = system.baseUrl();
        read(id, "User-Agent", TELEPHONE, "X-Forwarded-For", "203.0.113.1");
        read(id, "User-Agent", TELEPHONE, "X-Forwarded-For", "203.0.113.2", "Sec-Fetch-Site", "cross-site");
        read(id, "User-Agent", TELEPHONE, "X-Forwarded-For", "203.0.113.3", "Origin", "https://example.org");
        read(id, "User-Agent", TELEPHONE, "X-Forwarded-For", "203.0.113.4", "Origin", own, "Sec-Purpose", "prefetch");
        read(id, "User-Agent", "Googlebot/2.1 (+http://www.google.com/bot.html)", "Origin", own);
        read(draft);
        read(987_654_321_987L);
        String[] old = {"User-Agent", TELEPHONE, "X-Forwarded-For", "203.0.113.9", "Origin", own};
        read(read, old);
        read(read, old);

        awaitReads(read, 1);
        assertThat(readership().stream().map(item -> item.getInt("id")))
                .doesNotContain(Math.toIntExact(id), Math.toIntExact(draft));
    }

    @Test
    void what_cannot_be_written_is_written_later() throws SQLException {
        long id = Stories.published(admin, "Bài được đọc lúc kho dữ liệu nghẽn");
        change("alter table article_reads rename to article_reads_away");
        read(id);
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> system.serverLog().contains("Follower reads failed and will try again"));
            read(id);
        } finally {
            change("alter table article_reads_away rename to article_reads");
        }
        awaitReads(id, 2);
    }

    private static void change(String statement) throws SQLException {
        try (Connection database = system.database();
                Statement changing = database.createStatement()) {
            changing.execute(statement);
        }
    }

    /** One restart for both: what the end writes, what the start tidies. */
    @Test
    void the_last_seconds_reads_survive_a_stop_and_the_next_start_folds_hours_into_days() throws SQLException {
        long last = Stories.published(admin, "Bài được đọc trước lúc tắt máy");
        long old = Stories.published(admin, "Bài của tháng trước");
        change("insert into article_reads values (" + old + ", now() - interval '401 days', 5)");
        for (int hour = 1; hour <= 5; hour++) {
            change(
                    "insert into article_reads values (%d, date_trunc('day', now(), 'Asia/Ho_Chi_Minh') - interval '20 days' + interval '%d hours', %d)"
                            .formatted(old, hour, hour));
        }
        read(last);
        read(last);
        system.restart();

        assertThat(reads(last)).isEqualTo(2);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        one("select string_agg(reads::text, ',') from article_reads where article_id = " + old))
                .isEqualTo("15"));
        Document course = Jsoup.parse(
                admin.get("/toa-soan/luot-doc/" + old + "?ky=30-ngay").is(200).text());
        assertThat(course.select(".reads-list tbody tr")).hasSize(30);
        assertThat(course.select(".reads-list tbody tr")
                        .get(9)
                        .select(".read-count")
                        .text())
                .isEqualTo("15");
    }

    private static String one(String query) throws SQLException {
        try (Connection database = system.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void the_days_asked_for_must_be_days() {
        admin.get("/api/v1/readership?from=hom-qua").isProblem(422, "invalid");
        stranger.get("/api/v1/readership").isProblem(401, "unauthorized");
        JsonObject none = admin.get("/api/v1/readership?from=2020-01-01&to=2020-01-02")
                .is(200)
                .json();
        assertThat(none.getJsonArray("items")).isEmpty();
        assertThat(none.getString("from")).isEqualTo("2020-01-01");
    }
}
