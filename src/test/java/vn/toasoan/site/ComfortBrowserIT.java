package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.site.ReadersBrowser.DESK;
import static vn.toasoan.site.ReadersBrowser.PHONE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text size and background as readers choose them. */
class ComfortBrowserIT {
    private static final String SMALLER = "[data-text-step='-1']";
    private static final String LARGER = "[data-text-step='1']";
    private static final String BODY_SIZE =
            "parseFloat(getComputedStyle(document.querySelector('.body > p')).fontSize)";
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String NIGHT = "rgb(21, 23, 26)";
    private static final String SHIFTS = """
            new Promise((resolve) => new PerformanceObserver((list) => resolve(
              list.getEntries().reduce((sum, each) => sum + each.value, 0)))
              .observe({ type: "layout-shift", buffered: true })
              || setTimeout(() => resolve(0), 500))""";

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

    private static Page article(int width) {
        Page page = browser.reader(width);
        page.navigate(ReadersBrowser.article());
        return page;
    }

    private static double size(Page page) {
        return ((Number) page.evaluate(BODY_SIZE)).doubleValue();
    }

    @Test
    void text_grows_in_steps_is_said_and_is_remembered() {
        Page page = article(DESK);
        double usual = size(page);
        page.click(LARGER);
        assertThat(page.locator(".tools .said")).hasText("Cỡ chữ 3/5");
        assertThat(size(page)).isGreaterThan(usual);
        page.click(LARGER);
        page.click(LARGER);
        assertThat(page.locator(LARGER)).hasAttribute("aria-disabled", "true");
        page.locator(LARGER).dispatchEvent("click");
        assertThat(page.locator(".tools .said")).hasText("Cỡ chữ 5/5");
        double largest = size(page);
        assertThat(largest).isGreaterThan(1.4 * usual);

        page.reload();
        assertThat(size(page)).isEqualTo(largest);
        for (int i = 0; i < 4; i++) {
            page.click(SMALLER);
        }
        assertThat(page.locator(SMALLER)).hasAttribute("aria-disabled", "true");
        assertThat(size(page)).isLessThan(usual);
    }

    @Test
    void the_usual_step_is_the_papers_own_size() {
        Page page = article(PHONE);
        double usual = size(page);
        page.click(LARGER);
        page.click(SMALLER);
        assertThat(size(page)).isEqualTo(usual);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void another_page_that_is_open_follows() {
        Page page = article(DESK);
        Page other = browser.tab();
        other.navigate(ReadersBrowser.article());
        page.click(LARGER);
        assertThat(other.locator("html")).hasAttribute("data-text-size", "3");
        assertThat(other.locator(SMALLER)).hasAttribute("aria-disabled", "false");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void nothing_jumps_and_nothing_sticks_out_at_the_largest_size(int width) {
        Page page = article(width);
        page.evaluate("localStorage.setItem('toasoan.textSize', '5')");
        page.evaluate("localStorage.setItem('toasoan.background', 'dark')");
        page.reload();
        assertThat(page.locator(LARGER)).isVisible();
        assertThat(((Number) page.evaluate(SHIFTS)).doubleValue()).isZero();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        ReadersBrowser.nobodyIsShutOut(page);
    }

    @Test
    void what_was_chosen_needs_no_deferred_script() {
        Page page = article(DESK);
        page.evaluate("localStorage.setItem('toasoan.textSize', '4')");
        page.evaluate("localStorage.setItem('toasoan.background', 'dark')");
        page.route("**/site.js*", Route::abort);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "4");
        assertThat(page.evaluate(PAPER)).isEqualTo(NIGHT);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, Tối, 'rgb(21, 23, 26)'", "DARK, Sáng, 'rgb(255, 255, 255)'"})
    void a_background_is_chosen_against_the_machines(ColorScheme machine, String choice, String paper) {
        Page page = browser.reader(PHONE, habits -> habits.setColorScheme(machine));
        page.navigate(ReadersBrowser.article());
        Object before = page.evaluate(PAPER);
        assertThat(before).isNotEqualTo(paper);
        page.click(".tool-fold summary");
        page.click(".tool-fold label:has-text('" + choice + "')");
        assertThat(page.evaluate(PAPER)).isEqualTo(paper);
        assertThat(bars(page)).isEqualTo(machine == ColorScheme.LIGHT ? "#0e3a68" : "#0b4a8c");

        page.navigate("/");
        assertThat(page.evaluate(PAPER)).isEqualTo(paper);
        assertThat(page.locator("footer label:has-text('" + choice + "') input"))
                .isChecked();
        page.click("footer label:has-text('Theo máy')");
        assertThat(page.evaluate(PAPER)).isEqualTo(before);
    }

    /** The colour of the browser's own bar, whichever of the two it takes. */
    private static Object bars(Page page) {
        return page.evaluate(
                "[...new Set([...document.querySelectorAll('meta[name=theme-color]')].map((each) => each.content))].join()");
    }

    @Test
    void a_page_follows_its_machine_while_it_is_open() {
        Page page = article(DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(PAPER)).isEqualTo(NIGHT);
    }

    @Test
    void the_choice_of_background_is_a_menu_for_keys_too() {
        Page page = article(PHONE);
        page.locator(".tool-fold summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".tool-fold input[value=dark]")).isChecked();
        ReadersBrowser.nobodyIsShutOut(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".tool-fold .background")).isHidden();
        assertThat(page.locator(".tool-fold summary")).isFocused();
        page.click(".tool-fold summary");
        page.click(".headline");
        assertThat(page.locator(".tool-fold .background")).isHidden();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatever_the_reader_chose_nobody_is_shut_out(ColorScheme machine) {
        Page page = browser.reader(DESK, habits -> habits.setColorScheme(machine));
        String other = machine == ColorScheme.LIGHT ? "dark" : "light";
        page.navigate("/");
        page.evaluate("value => localStorage.setItem('toasoan.background', value)", other);
        for (String path : new String[] {"/", "/tim-kiem?q=cam", "/da-luu", ReadersBrowser.article()}) {
            page.navigate(path);
            assertThat(page.evaluate(PAPER)).isEqualTo(machine == ColorScheme.LIGHT ? NIGHT : WHITE);
            ReadersBrowser.nobodyIsShutOut(page);
        }
    }

    @Test
    void the_tools_are_reached_in_the_order_they_are_seen() {
        Page page = article(DESK);
        page.locator("a[href='#binh-luan']").first().focus();
        for (String tool : new String[] {SMALLER, LARGER, ".tool-fold summary", "[data-saves]", "[data-opens]"}) {
            page.keyboard().press("Tab");
            assertThat(page.locator(tool)).isFocused();
        }
    }

    @Test
    void nothing_is_offered_where_nothing_can_be_remembered() {
        Page page = browser.reader(DESK);
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
        page.navigate(ReadersBrowser.article());
        assertThat(page.locator("[data-opens]")).isVisible();
        assertThat(page.locator(LARGER)).isHidden();
        assertThat(page.locator(".tool-fold")).isHidden();
        assertThat(page.locator("[data-saves]")).isHidden();
    }

    @Test
    void without_scripts_and_on_paper_there_are_no_tools() {
        Page page = browser.reader(PHONE, habits -> habits.setJavaScriptEnabled(false));
        page.navigate(ReadersBrowser.article());
        assertThat(page.locator(".tools")).isHidden();
        assertThat(page.locator(".colophon-look")).isHidden();
        assertThat(page.locator(".share-row .share-facebook")).isVisible();
        browser.leave();

        Page printed = article(DESK);
        assertThat(printed.locator(".tools")).isVisible();
        printed.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(printed.locator(".tools")).isHidden();
    }

    @Test
    void what_is_dark_on_the_screen_is_dark_on_white_on_paper() {
        Page page = article(DESK);
        page.evaluate("localStorage.setItem('toasoan.background', 'dark')");
        page.reload();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(PAPER)).isEqualTo(WHITE);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.body')).color"))
                .isEqualTo("rgb(0, 0, 0)");
    }
}
