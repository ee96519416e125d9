package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

/** The pages in a real browser: on a phone and on a desk, with a script and without. */
class LayoutBrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        try {
            boolean system = Files.isExecutable(CHROMIUM);
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(system ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            browser = playwright.chromium().launch(system ? options.setExecutablePath(CHROMIUM) : options);
        } catch (PlaywrightException e) {
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            System.err.println("SKIPPED, NO BROWSER: the readers' pages were not looked at in Chromium");
            abort("no Chromium");
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Page page(int width, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.asShipped().baseUrl())
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 800))
                .newPage();
    }

    private static String article() {
        return new Visitor(RunningSystem.asShipped())
                .page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href");
    }

    @Test
    void the_share_dialog_opens_and_closes() {
        Page page = page(1280, true);
        page.navigate(article());
        page.click("[data-opens=chia-se]");
        assertThat(page.isVisible("dialog:has-text('Hãy chia sẻ với bạn bè!')")).isTrue();
        page.click("text=Tắt [X]");
        assertThat(page.isVisible("dialog")).isFalse();
        page.context().close();
    }

    @Test
    void a_suggestion_is_taken_over_by_one_click_and_taken_back_by_another() {
        Page page = page(360, true);
        page.navigate(article());
        page.fill("#y-kien-0", "Baif vieets raats hay");
        page.fill("#ten-0", "Minh");
        page.click(".comment-form >> text=Gửi ý kiến");
        assertThat(page.textContent(".suggestion")).isEqualTo("Bài viết rất hay");
        page.click("text=Dùng bản này");
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("Bài viết rất hay");
        page.click("text=Lấy lại bản này");
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("Baif vieets raats hay");
        page.click("text=Dùng bản này");
        page.click(".comment-form >> text=Gửi ý kiến");
        assertThat(page.isVisible(".thanks")).isTrue();
        page.context().close();
    }

    @Test
    void without_scripts_what_was_changed_meanwhile_is_kept_when_a_suggestion_is_taken() {
        Page page = page(360, false);
        page.navigate(article());
        page.fill("#y-kien-0", "Baif vieets raats hay");
        page.fill("#ten-0", "Minh");
        page.click(".comment-form >> text=Gửi ý kiến");
        page.fill("#y-kien-0", "Baif vieets raats hay, camr own");
        page.fill("#ten-0", "Minh Anh");
        page.click("text=Dùng bản này");
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("Bài viết rất hay");
        assertThat(page.inputValue("#ten-0")).isEqualTo("Minh Anh");
        page.click("text=Lấy lại bản này");
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("Baif vieets raats hay, camr own");
        page.click("text=Dùng bản này");
        page.press("#ten-0", "Enter");
        assertThat(page.isVisible(".thanks")).isTrue();
        page.context().close();
    }

    @Test
    void a_reader_without_scripts_comments_and_chooses_a_locality() {
        Page page = page(360, false);
        page.navigate(article());
        assertThat(page.isVisible("[data-opens]")).isFalse();
        page.fill("#y-kien-0", "bai viet rat hay");
        page.fill("#ten-0", "Minh");
        page.click(".comment-form >> text=Gửi ý kiến");
        assertThat(page.isVisible(".refusal")).isTrue();
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("bai viet rat hay");
        page.fill("#y-kien-0", "Bài viết rất hay.");
        page.click(".comment-form >> text=Gửi ý kiến");
        assertThat(page.isVisible(".thanks")).isTrue();
        assertThat(page.url()).contains("?da-gui=1#binh-luan");

        page.selectOption("#dia-phuong", "xa-huong-do");
        page.click(".sky-form button");
        assertThat(page.locator(".sky .box-more").textContent()).contains("Xã Hương Đô");
        page.context().close();
    }

    @Test
    void a_chosen_locality_is_shown_at_once_and_on_every_other_page() {
        Page page = page(1280, true);
        page.navigate("/kinh-te");
        page.evaluate("window.isStill = true");
        Object below = page.evaluate("document.querySelector('footer').offsetTop");
        page.selectOption("#dia-phuong", "xa-huong-do");
        page.click(".sky-form button");
        page.waitForSelector(".sky-told a[href$=xa-huong-do]");
        page.waitForSelector(".sky-line a[href$=xa-huong-do]");
        assertThat(page.evaluate("window.isStill")).isEqualTo(true);
        assertThat(page.evaluate("document.querySelector('footer').offsetTop")).isEqualTo(below);

        page.navigate("/thoi-su");
        page.waitForSelector(".sky-told a[href$=xa-huong-do]");
        assertThat(page.inputValue("#dia-phuong")).isEqualTo("xa-huong-do");
        assertThat(page.context().cookies()).isEmpty();
        page.context().close();
    }

    @Test
    void a_forecast_that_does_not_come_leaves_the_one_shown() {
        Page page = page(360, true);
        page.navigate("/kinh-te");
        String before = page.inputValue("#dia-phuong");
        page.route("**/thoi-tiet/*", route -> route.abort());
        page.selectOption("#dia-phuong", "xa-huong-do");
        page.click(".sky-form button");
        page.waitForSelector(".sky-fault:visible");
        assertThat(page.inputValue("#dia-phuong")).isEqualTo(before);
        assertThat(page.isVisible(".sky-told a[href$=" + before + "]")).isTrue();
        page.context().close();
    }

    @Test
    void a_locality_that_is_no_more_is_forgotten() {
        Page page = page(360, true);
        page.navigate("/");
        page.evaluate("localStorage.setItem('dia-phuong', 'huyen-huong-khe')");
        page.reload();
        await().until(() -> page.evaluate("localStorage.getItem('dia-phuong')") == null);
        assertThat(page.isVisible(".sky-line a[href$=phuong-thanh-sen]")).isTrue();
        page.context().close();
    }

    @Test
    void localities_are_found_by_their_old_names_while_one_types() {
        Page page = page(360, true);
        page.navigate("/dia-phuong");
        page.fill(".places-filter input", "thach trung");
        assertThat(page.locator(".places li:visible a").allTextContents()).containsExactly("Phường Trần Phú");
        page.fill(".places-filter input", "huyện Vũ Quang");
        assertThat(page.locator(".places li:visible a").allTextContents())
                .containsExactly("Xã Mai Hoa", "Xã Thượng Đức", "Xã Vũ Quang");
        page.fill(".places-filter input", "Paris");
        assertThat(page.isVisible(".places-none")).isTrue();
        page.fill(".places-filter input", "");
        assertThat(page.locator(".places li:visible").count()).isGreaterThanOrEqualTo(70);
        page.context().close();
    }
}
