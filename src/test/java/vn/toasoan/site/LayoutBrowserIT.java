package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
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
}
