package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toasoan.site.ReadersBrowser.DESK;
import static vn.toasoan.site.ReadersBrowser.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles kept for later, with a network and without. */
class SavedBrowserIT {
    private static final String BUTTON = "[data-saves]";
    private static final String KEPT = "Đã lưu, đọc được cả khi không có mạng. Xem bài đã lưu";
    private static final String OFFLINE = "[data-offline]";

    private static ReadersBrowser browser;

    @BeforeAll
    static void open() {
        browser = new ReadersBrowser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    private static Page saving(int width) {
        Page page = browser.reader(width);
        page.navigate(ReadersBrowser.article());
        page.click(BUTTON);
        assertThat(page.locator(".tools .said")).hasText(KEPT);
        assertThat(page.locator(BUTTON)).hasAttribute("aria-pressed", "true");
        return page;
    }

    private static void assertPhotosAreSeen(Locator photos) {
        for (Locator photo : photos.all()) {
            photo.scrollIntoViewIfNeeded();
            assertThat(photo.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                    .isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void a_kept_article_is_read_without_a_network(int width) {
        Page page = saving(width);
        String headline = page.locator(".headline").textContent();
        String style = (String) page.evaluate("getComputedStyle(document.querySelector('.headline')).fontSize");
        browser.context().setOffline(true);
        page.reload();

        assertThat(page.locator(".headline")).hasText(headline);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.headline')).fontSize"))
                .isEqualTo(style);
        assertThat(page.locator(".article .body img")).not().hasCount(0);
        assertPhotosAreSeen(page.locator(".article .body img"));
        assertThat(page.locator(BUTTON)).hasAttribute("aria-pressed", "true");

        page.navigate("/da-luu");
        assertThat(page.locator(OFFLINE)).isVisible();
        assertThat(page.locator(".saved li")).hasCount(1);
        assertThat(page.locator(".saved h2")).hasText(headline);
        assertThat(page.locator(".saved time")).hasText(Pattern.compile("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}"));
        assertPhotosAreSeen(page.locator(".saved img"));
        ReadersBrowser.nobodyIsShutOut(page);
        page.click(".saved h2 a");
        assertThat(page.locator(".headline")).hasText(headline);
    }

    @Test
    void any_other_page_says_that_there_is_no_network_and_comes_by_itself_when_there_is() {
        Page page = saving(PHONE);
        browser.context().setOffline(true);
        page.navigate("/the-thao");
        assertThat(page.locator(OFFLINE)).containsText("Bạn đang ngoại tuyến");
        assertThat(page).hasTitle(Pattern.compile("^Bạn đang ngoại tuyến"));
        assertThat(page.locator(".saved li")).hasCount(1);
        browser.context().setOffline(false);
        assertThat(page.locator("h1")).hasText("Thể thao");
    }

    @Test
    void the_newsroom_is_left_alone() {
        Page page = saving(DESK);
        browser.context().setOffline(true);
        assertThatThrownBy(() -> page.navigate("/toa-soan")).isInstanceOf(PlaywrightException.class);
        assertThatThrownBy(() -> page.navigate("/api/v1/sections")).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void with_a_network_nothing_old_is_shown_and_what_is_kept_follows() {
        Page page = saving(DESK);
        String headline = page.locator(".headline").textContent();
        page.evaluate("""
                async () => {
                  const articles = await caches.open("toasoan-articles");
                  const old = new Response("<h1>Bản cũ</h1>", { headers: { "Content-Type": "text/html" } });
                  await articles.put(location.pathname, old);
                  const shell = await caches.open("toasoan-shell");
                  const style = new URL(document.querySelector("link[rel=stylesheet]").href);
                  await shell.delete(style, { ignoreSearch: true });
                  await shell.put(style.pathname + "?v=cu", new Response("body { display: none }"));
                }""");
        page.reload();
        assertThat(page.locator(".headline")).hasText(headline);
        page.waitForFunction("""
                async () => {
                  const text = await (await caches.match(location.pathname)).text();
                  const shell = await caches.open("toasoan-shell");
                  const styles = (await shell.keys()).filter((key) => key.url.includes("site.css"));
                  return text.includes("sapo") && styles.length === 1 && !styles[0].url.includes("v=cu");
                }""");
    }

    @Test
    void a_withdrawn_article_is_kept_no_longer() {
        Page page = saving(DESK);
        String gone = "/da-go-post987654321.html";
        page.evaluate("async (gone) => (await caches.open('toasoan-articles')).put(gone, new Response('x'))", gone);
        page.navigate(gone);
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
        page.waitForFunction("async (gone) => !(await caches.match(gone))", gone);
    }

    @Test
    void what_is_kept_no_longer_leaves_nothing_behind() {
        Page page = saving(DESK);
        page.click(BUTTON);
        assertThat(page.locator(".tools .said")).hasText("Đã bỏ lưu.");
        assertThat(page.locator(BUTTON)).hasAttribute("aria-pressed", "false");
        assertThat(page.evaluate("caches.keys().then((names) => names.length)")).isEqualTo(0);
        page.navigate("/da-luu");
        assertThat(page.locator("[data-none]")).isVisible();
        assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)"))
                .isEqualTo(0);
    }

    @Test
    void one_is_taken_off_the_list_by_keys_and_the_photos_of_the_others_stay() {
        Page page = saving(DESK);
        String first = page.url();
        page.navigate("/the-thao");
        page.click(".story-headline a >> nth=0");
        page.click(BUTTON);
        assertThat(page.locator(".tools .said")).hasText(KEPT);
        String second = page.locator(".headline").textContent();
        page.click(".tools .said a");
        assertThat(page.locator(".saved li")).hasCount(2);
        assertThat(page.locator(".saved h2").first()).hasText(second);

        page.locator(".saved-remove").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".saved li")).hasCount(1);
        assertThat(page.locator(".saved-remove")).isFocused();
        assertThat(page.locator(".saved .said")).hasText("Đã bỏ lưu.");
        browser.context().setOffline(true);
        page.navigate(first);
        assertPhotosAreSeen(page.locator(".article .body img"));
    }

    @Test
    void the_oldest_makes_room_for_the_fifty_first() {
        Page page = browser.reader(DESK);
        page.navigate(ReadersBrowser.article());
        page.evaluate("""
                async () => {
                  const articles = await caches.open("toasoan-articles");
                  const list = [];
                  for (let id = 1050; id > 1000; id--) {
                    await articles.put(`/x-post${id}.html`, new Response("x"));
                    list.push({ id, url: `/x-post${id}.html`, headline: "x", savedAt: id, thumb: "", photos: [] });
                  }
                  localStorage.setItem("toasoan.saved", JSON.stringify(list));
                }""");
        page.click(BUTTON);
        assertThat(page.locator(".tools .said")).hasText(KEPT);
        assertThat(page.evaluate("JSON.parse(localStorage['toasoan.saved']).length"))
                .isEqualTo(50);
        assertThat(page.evaluate("caches.match('/x-post1001.html').then(Boolean)"))
                .isEqualTo(false);
        assertThat(page.evaluate("caches.match('/x-post1002.html').then(Boolean)"))
                .isEqualTo(true);
    }

    @Test
    void a_browser_that_can_keep_no_page_keeps_the_link_and_says_so() {
        Page page = browser.reader(DESK);
        page.addInitScript("Object.defineProperty(window, 'caches', { value: undefined })");
        page.navigate(ReadersBrowser.article());
        page.click(BUTTON);
        assertThat(page.locator(".tools .said")).containsText("chỉ mở lại được bài khi có mạng");
        page.click(".tools .said a");
        assertThat(page.locator(".saved li")).hasCount(1);
    }

    @Test
    void readers_who_keep_nothing_have_no_service_worker() {
        Page page = browser.reader(DESK);
        page.navigate(ReadersBrowser.article());
        assertThat(page.locator(BUTTON)).isVisible();
        assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)"))
                .isEqualTo(0);
    }

    @Test
    void without_scripts_the_list_explains_itself() {
        Page page = browser.reader(PHONE, habits -> habits.setJavaScriptEnabled(false));
        page.navigate("/da-luu");
        assertThat(page.locator("main")).containsText("đang tắt JavaScript");
        assertThat(page.locator(OFFLINE)).isHidden();
        assertThat(page.locator("[data-none]")).isHidden();
    }
}
