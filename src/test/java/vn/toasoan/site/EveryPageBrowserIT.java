package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** Every kind of page, on a phone, a tablet and a desk, by day and by night, by ear and without scripts. */
class EveryPageBrowserIT {
    private static final int[] WIDTHS = {360, 768, 1280};
    private static final int HEIGHT = 800;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static BrowserContext reader(boolean script) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.asShipped().baseUrl())
                        .setJavaScriptEnabled(script)
                        .setViewportSize(WIDTHS[0], HEIGHT));
    }

    private static Page visit(BrowserContext reader, String path) {
        Page page = reader.newPage();
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        return page;
    }

    private static String article() {
        return new Visitor(RunningSystem.asShipped())
                .page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href");
    }

    private static Stream<String> pages() {
        return Stream.of(
                "/",
                "/kinh-te",
                article(),
                "/tim-kiem?q=nong+thon",
                "/tim-kiem?q=khong-co-gi-nhu-the",
                "/tim-kiem",
                "/dia-phuong",
                "/dia-phuong/huyen-huong-khe",
                "/dia-phuong/xa-huong-do",
                "/tin-theo-ngay/2026-11-20",
                "/tac-gia/minh-loc",
                "/cai-chinh",
                "/khong-co-trang-nay");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_sticks_out_and_nobody_is_shut_out_by_day_and_by_night(String path) {
        try (BrowserContext reader = reader(true)) {
            Page page = visit(reader, path);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                accessible(new AxeBuilder(page), width + " px, light");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                accessible(new AxeBuilder(page).withRules(List.of("color-contrast")), width + " px, dark");
            }
        }
    }

    private static void accessible(AxeBuilder axe, String where) {
        List<Rule> violations = axe.analyze().getViolations();
        assertThat(violations).as(where + ": " + violations).isEmpty();
    }

    @Test
    void without_scripts_every_page_is_whole() {
        try (BrowserContext reader = reader(false)) {
            List<String> broken = new ArrayList<>();
            pages().forEach(path -> {
                Page page = visit(reader, path);
                boolean whole = page.locator("main h1, .masthead h1").first().isVisible()
                        && !page.locator("main").innerText().isBlank()
                        && page.locator("footer .imprint").isVisible()
                        && page.locator(".menu-all summary").isVisible();
                if (!whole) {
                    broken.add(path);
                }
                page.close();
            });
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void all_sections_open_by_key_without_scripts_on_a_phone() {
        try (BrowserContext reader = reader(false)) {
            Page page = visit(reader, "/kinh-te");
            assertThat(page.isVisible(".menu-sheet")).isFalse();
            page.focus(".menu-all summary");
            page.keyboard().press("Enter");
            assertThat(page.isVisible(".menu-sheet a[href='/du-lich']")).isTrue();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/thoi-su");
        }
    }

    @Test
    void the_first_key_leads_past_the_frame() {
        try (BrowserContext reader = reader(false)) {
            Page page = visit(reader, article());
            page.keyboard().press("Tab");
            assertThat(page.textContent(":focus")).isEqualTo("Đến nội dung chính");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").count()).isEqualTo(1);
        }
    }

    @Test
    void a_screen_reader_hears_an_article_in_its_order() {
        try (BrowserContext reader = reader(true)) {
            Page page = visit(reader, article());
            String headline = page.innerText("h1");
            String heard = page.locator("body").ariaSnapshot();
            assertThat(heard)
                    .containsSubsequence(
                            "- banner",
                            "navigation \"Chuyên mục\"",
                            "- main",
                            "navigation \"Vị trí trang\"",
                            "heading \"" + headline + "\" [level=1]",
                            start(page.innerText(".sapo")),
                            start(page.innerText(".body > p")),
                            "heading \"Ý kiến bạn đọc",
                            "Các tin đã đưa",
                            "Thời tiết",
                            "- contentinfo",
                            "Cơ quan chủ quản");
            assertThat(heard.split("\\[level=1\\]")).hasSize(2);
        }
    }

    private static String start(String text) {
        return text.substring(0, 20);
    }

    @Test
    void paper_shows_the_text_and_not_the_frame() {
        try (BrowserContext reader = reader(true)) {
            Page page = visit(reader, article());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.isVisible("h1") && page.isVisible(".body > p") && page.isVisible(".imprint"))
                    .isTrue();
            for (String gone : new String[] {".menu", ".side", ".comments", ".quick-search"}) {
                assertThat(page.isVisible(gone)).as(gone).isFalse();
            }
        }
    }
}
