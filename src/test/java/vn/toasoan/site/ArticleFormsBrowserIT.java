package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.Chromium;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Photos, videos and live reports in a real browser. */
class ArticleFormsBrowserIT {
    private static final String LIVE = "ky-xuan";
    private static final String VIDEO = "chieu-bong-luu-dong";
    private static final String PHOTOS = "phong-su-anh";

    private static Chromium chromium;
    private static Visitor visitor;
    private static Client desk;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        visitor = new Visitor(RunningSystem.shared());
        desk = Client.admin(RunningSystem.shared());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page page(int width, boolean script, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.shared().baseUrl())
                        .setJavaScriptEnabled(script)
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800))
                .newPage();
    }

    private static Page page(int width) {
        return page(width, true, ColorScheme.LIGHT);
    }

    private static String address(String tag) {
        return visitor.page("/tag/" + tag).selectFirst(".story-headline a").attr("href");
    }

    @ParameterizedTest
    @CsvSource({
        LIVE + ", 360, DARK",
        LIVE + ", 768, LIGHT",
        LIVE + ", 1280, LIGHT",
        VIDEO + ", 360, LIGHT",
        VIDEO + ", 768, LIGHT",
        VIDEO + ", 1280, DARK",
        PHOTOS + ", 360, LIGHT",
        PHOTOS + ", 768, DARK",
        PHOTOS + ", 1280, LIGHT"
    })
    void nothing_sticks_out_at_the_side_and_nobody_is_shut_out(String tag, int width, ColorScheme scheme) {
        Page page = page(width, true, scheme);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address(tag));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        violations(page);
        page.locator(".figure-link").first().click();
        assertThat(page.locator(".lightbox")).isVisible();
        violations(page);
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    private static void violations(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).as(String.valueOf(violations)).isEmpty();
    }

    @Test
    void photos_are_gone_through_with_the_keyboard() {
        Page page = page(1280);
        page.navigate(address(PHOTOS));
        page.locator(".figure-link").first().focus();
        page.keyboard().press("Enter");
        Locator box = page.locator(".lightbox");
        assertThat(box.locator(".lightbox-count")).hasText("1/6");
        assertThat(box.locator(".lightbox-caption")).containsText("ông Nguyễn Văn Cừ");
        assertThat(box.locator(".lightbox-previous")).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(box.locator(".lightbox-count")).hasText("2/6");
        assertThat(box.locator(".lightbox-caption")).containsText("(Ảnh: Đình Nhật)");
        page.keyboard().press("End");
        assertThat(box.locator(".lightbox-count")).hasText("6/6");
        assertThat(box.locator(".lightbox-next")).isHidden();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Escape");
        assertThat(box).hasCount(0);
        assertThat(page.locator(".figure-link").nth(4)).isFocused();
        page.context().close();
    }

    @Test
    void photos_are_gone_through_with_a_finger() {
        Page page = page(360);
        page.navigate(address(PHOTOS));
        page.locator(".figure-link").nth(1).click();
        Locator count = page.locator(".lightbox-count");
        assertThat(count).hasText("2/6");
        swipe(page, 300, 60);
        assertThat(count).hasText("3/6");
        swipe(page, 60, 300);
        assertThat(count).hasText("2/6");
        swipe(page, 200, 180);
        assertThat(count).hasText("2/6");
        assertThat(page.locator(".lightbox-close")).hasText("Tắt [X]");
        page.click(".lightbox-close");
        assertThat(page.locator(".lightbox")).hasCount(0);
        page.context().close();
    }

    private static void swipe(Page page, int from, int to) {
        page.mouse().move(from, 400);
        page.mouse().down();
        page.mouse().move((from + to) / 2.0, 402);
        page.mouse().move(to, 404);
        page.mouse().up();
    }

    @Test
    void without_scripts_a_photo_leads_to_the_large_one_and_a_video_to_its_host() {
        Page page = page(360, false, ColorScheme.LIGHT);
        page.navigate(address(VIDEO));
        assertThat(page.locator(".film-link")).hasAttribute("href", "https://www.youtube.com/watch?v=aqz-KE-bpKQ");
        page.locator(".figure-link").first().click();
        assertThat(page.url()).contains("/anh/");
        page.navigate(address(LIVE));
        assertThat(page.locator(".live-entry")).hasCount(12);
        assertThat(page.locator(".live-now")).isHidden();
        page.context().close();
    }

    @Test
    void the_host_of_a_video_hears_of_a_reader_only_when_he_asks_for_it() {
        Page page = page(1280);
        List<String> elsewhere = new ArrayList<>();
        page.route(url -> !url.startsWith(RunningSystem.shared().baseUrl()), route -> {
            elsewhere.add(route.request().url());
            route.fulfill();
        });
        page.navigate(address(VIDEO));
        assertThat(elsewhere).isEmpty();
        page.click(".film-link");
        Locator frame = page.locator("iframe.film-frame");
        assertThat(frame).hasAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
        page.waitForCondition(() -> !elsewhere.isEmpty());
        assertThat(elsewhere).containsExactly("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0");
        page.context().close();
    }

    private static JsonObjectBuilder report(String headline, String body) {
        return Stories.builder(headline, body).add("genre", "live");
    }

    private static void update(int id, JsonObjectBuilder manuscript) {
        String path = Stories.ARTICLES + "/" + id;
        desk.put(path, desk.get(path).is(200).header("ETag"), manuscript.build().toString())
                .is(200);
        desk.post(path + "/publication").is(200);
    }

    @Test
    void new_entries_come_by_themselves_and_wait_behind_a_button_where_one_has_read_on() {
        String headline = "Tường thuật đến tận trình duyệt";
        String old = "## 08:00 Một\n\n" + "Lời văn dài.\n\n".repeat(60);
        JsonObject article = visitor.publish(report(headline, old));
        Page page = page(1280);
        page.route("**" + article.getString("url"), route -> {
            com.microsoft.playwright.APIResponse answer = route.fetch();
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("data-interval=\"20000\"", "data-interval=\"300\"")));
        });
        page.navigate(article.getString("url"));
        assertThat(page.locator(".live-now")).isVisible();
        assertThat(page.locator(".live-entry")).hasCount(1);

        update(article.getInt("id"), report(headline, "## 08:10 **Hai**\n\nLời hai.\n\n" + old));
        assertThat(page.locator(".live-entry")).hasCount(2);
        assertThat(page.locator(".live-entry .live-headline").first()).containsText("Hai");
        assertThat(page.locator(".live-keys li")).hasCount(1);

        page.evaluate(
                "scrollTo(0, document.querySelector('.live-entry:last-child .live-text').getBoundingClientRect().top + 900)");
        update(
                article.getInt("id"),
                report(
                        headline,
                        "## 08:30 Bốn\n\nd\n\n## 08:20 Ba\n\nc\n\n## 08:10 **Hai, đã sửa**\n\nLời hai.\n\n" + old));
        Locator waiting = page.locator(".live-waiting");
        assertThat(waiting).hasText("Có 2 diễn biến mới");
        assertThat(page.locator(".live-entry")).hasCount(2);
        assertThat(page.locator("#luc-" + day() + "-0810")).containsText("Hai, đã sửa");
        waiting.click();
        assertThat(page.locator(".live-entry")).hasCount(4);
        assertThat(waiting).isHidden();
        assertThat(page.locator(".live-anchor").first()).isFocused();
        assertThat(page.locator(".live-headline").allInnerTexts())
                .extracting(text -> text.replace('\n', ' '))
                .containsExactly("08:30 Bốn", "08:20 Ba", "08:10 Hai, đã sửa", "08:00 Một");
        page.context().close();
    }

    private static String day() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(java.time.LocalDate.now(vn.toasoan.vietnamese.NewsDates.ZONE));
    }
}
