package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.Chromium;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** What happens to a page that stays open; the browser's clock is ours. */
class NewsBrowserIT {
    private static final String TELEPHONE =
            "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
    private static final int PATIENCE_MS = 20_000;
    private static final int A_MINUTE_AND_MORE = 61_000;
    private static final String SHIFT = """
            () => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 50)));
            })""";

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final List<Long> BREAKING = new ArrayList<>();

    private static Chromium chromium;
    private static Client admin;
    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        admin = Client.admin(SYSTEM);
    }

    /** Nothing burns in other tests' pages. */
    @AfterAll
    static void close() {
        BREAKING.forEach(id -> admin.post(Stories.ARTICLES + "/" + id + "/withdrawal", "{\"reason\":\"Hết nóng\"}")
                .is(200));
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        pages.forEach(page -> page.context().close());
    }

    private Page page(int width, boolean script) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SYSTEM.baseUrl())
                        .setUserAgent(TELEPHONE)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 800))
                .newPage();
        if (script) {
            page.clock().install();
        }
        pages.add(page);
        return page;
    }

    private static String address(long id) {
        return "/bai-post" + id + ".html";
    }

    private static long breaking(String headline) {
        long id = Stories.draft(admin, headline);
        String form = "confirm=1";
        assertThat(admin.send(
                                "POST",
                                "/toa-soan/bai/" + id + "/tin-nong",
                                form.getBytes(UTF_8),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(303);
        BREAKING.add(id);
        awaitIn("/tin-nong", id);
        return id;
    }

    /** What many ask for may be two seconds old. */
    private static void awaitIn(String address, long id) {
        await().until(() -> admin.get(address).is(200).text().contains("\"id\":" + id + ","));
    }

    @Test
    void a_pill_tells_of_new_stories_and_puts_them_into_the_list_when_asked() {
        Stories.published(admin, "Tin đã có trên trang");
        Page page = page(360, true);
        page.navigate("/kinh-te");
        String first = page.locator("[data-fresh-list] .story-headline").first().textContent();
        page.evaluate("scrollTo(0, 600)");
        Object read = page.evaluate("scrollY");

        Stories.published(admin, "Tin mới thứ nhất");
        long newest = Stories.published(admin, "Tin mới thứ hai");
        awaitIn("/tin-moi.json", newest);
        assertThat(page.locator(".fresh-pill")).isHidden();
        page.clock().fastForward(A_MINUTE_AND_MORE);

        assertThat(page.locator(".fresh-pill")).hasText("Có 2 tin mới");
        assertThat(page.evaluate("scrollY")).as("nothing moved").isEqualTo(read);
        assertThat(page.locator("[data-fresh-list] .story-headline").first()).hasText(first);

        page.click(".fresh-pill");
        assertThat(page.locator("[data-fresh-list] .story-headline").first()).hasText("Tin mới thứ hai");
        assertThat(page.locator(".just-in")).hasCount(2);
        assertThat(page.locator(".fresh-pill")).isHidden();
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Tin mới thứ hai");
    }

    @Test
    void the_front_page_tells_of_every_section_a_sections_page_of_its_own() {
        Page home = page(1280, true);
        home.navigate("/");
        Page sports = page(1280, true);
        sports.navigate("/the-thao");

        awaitIn("/tin-moi.json", Stories.published(admin, "Chỉ của mục Kinh tế"));
        home.clock().fastForward(A_MINUTE_AND_MORE);
        sports.waitForResponse("**/tin-moi.json", () -> sports.clock().fastForward(A_MINUTE_AND_MORE));

        assertThat(home.locator(".fresh-pill")).containsText("tin mới");
        assertThat(sports.locator(".fresh-pill")).isHidden();
        home.click(".fresh-pill");
        assertThat(home.locator(".front-latest .ticker li").first()).containsText("Chỉ của mục Kinh tế");
    }

    @Test
    void breaking_news_shows_on_an_open_page_moves_nothing_and_stays_closed() {
        long id = Stories.published(admin, "Bài đang đọc");
        breaking("Bão số 9 đổ bộ vào đất liền");
        Page page = page(360, true);
        page.navigate(address(id));

        assertThat(page.locator(".flash-headline")).hasText("Bão số 9 đổ bộ vào đất liền");
        page.click(".flash-close");
        assertThat(page.locator(".flash")).isEmpty();
        page.waitForResponse("**/tin-nong", page::reload);
        assertThat(page.locator(".flash")).isEmpty();

        Object shiftedBefore = page.evaluate(SHIFT);
        long later = breaking("Cấm biển từ 12 giờ");
        page.clock().fastForward(A_MINUTE_AND_MORE);
        assertThat(page.locator(".flash-headline")).hasText("Cấm biển từ 12 giờ");
        assertThat(page.evaluate(SHIFT)).isEqualTo(shiftedBefore);
        page.click(".flash-headline");
        assertThat(page.locator("h1.headline")).hasText("Cấm biển từ 12 giờ");
        assertThat(page.url()).contains("-post" + later + ".html");
        assertThat(page.locator(".flash")).not().containsText("Cấm biển từ 12 giờ");
    }

    @Test
    void the_front_page_has_breaking_news_without_scripts_and_says_it_once_with_them() {
        breaking("Hồ Kẻ Gỗ xả tràn");
        Page plain = page(360, false);
        plain.navigate("/");
        assertThat(plain.locator(".breaking li").first()).containsText("Hồ Kẻ Gỗ xả tràn");

        Page page = page(1280, true);
        page.waitForResponse("**/tin-nong", () -> page.navigate("/"));
        assertThat(page.locator(".breaking li").first()).containsText("Hồ Kẻ Gỗ xả tràn");
        assertThat(page.locator(".flash")).isEmpty();
    }

    @Test
    void what_broke_hours_ago_is_no_breaking_news_and_its_end_is_a_change() {
        long id = breaking("Vụ cháy đã được dập tắt");
        database("update article set published_at = now() - interval '3 hours' + interval '3 seconds' where id = " + id
                + " returning id");

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        database("select count(*) from change_log where kind = 'breaking.ended' and article_id = " + id)
                                == 1);
        await().until(() -> !admin.get("/tin-nong").is(200).text().contains("\"id\":" + id + ","));
    }

    /** @return the number it answers */
    private static long database(String query) {
        try (Connection database = SYSTEM.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_page_that_is_read_sends_one_beacon_and_no_more_for_half_an_hour() {
        Page page = page(360, true);
        List<Request> beacons = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/luot-doc/")) {
                beacons.add(request);
            }
        });
        long id = Stories.published(admin, "Bài có người đọc");
        page.navigate(address(id));
        page.clock().runFor(3_000);
        assertThat(beacons).isEmpty();
        Request beacon =
                page.waitForRequest("**/luot-doc/" + id, () -> page.clock().runFor(4_000));
        assertThat(beacon.method()).isEqualTo("POST");
        assertThat(beacon.response().status()).isEqualTo(204);

        page.reload();
        page.clock().runFor(10_000);
        page.navigate("/");
        page.clock().runFor(10_000);
        assertThat(beacons).hasSize(1);
    }
}
