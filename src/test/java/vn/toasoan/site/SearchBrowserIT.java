package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** Searching in a real browser: while one types, by keys alone, on a phone, without scripts, without a network. */
class SearchBrowserIT {
    /** For a machine that does other things besides. */
    private static final int PATIENCE_MS = 20_000;

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final String COUNT = "#so-ket-qua";
    private static final String FIELD = "#q";

    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private Page page(String path, int width, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.asShipped().baseUrl())
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 800));
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(path);
        return page;
    }

    private Page page(String path) {
        return page(path, DESK, true);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id || document.activeElement.getAttribute('href')");
    }

    /** That the document is the same as before: a reload would have forgotten it. */
    private static void mark(Page page) {
        page.evaluate("window.marked = true");
    }

    private static boolean isMarked(Page page) {
        return (boolean) page.evaluate("window.marked === true");
    }

    @Test
    void results_come_while_one_types_and_the_field_is_left_alone() {
        Page page = page("/tim-kiem");
        mark(page);
        page.locator(FIELD).pressSequentially("buoi phuc");
        assertThat(page.locator(COUNT)).containsText("kết quả cho “buoi phuc”");
        assertThat(page.locator(".found .story-headline").first()).containsText("bưởi Phúc Trạch");
        page.locator(FIELD).press("ArrowLeft");
        page.locator(FIELD).pressSequentially("x");
        assertThat(page.locator(COUNT)).containsText("“buoi phuxc”");

        assertThat(isMarked(page)).isTrue();
        assertThat(focused(page)).isEqualTo("q");
        assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo("buoi phux".length());
        assertThat(page).hasURL(Pattern.compile("/tim-kiem\\?q=buoi(\\+|%20)phuxc$"));
        assertThat(page).hasTitle("Kết quả tìm “buoi phuxc” | Báo Hà Tĩnh");
        assertThat(page.locator("#tim-thay[role=status]"))
                .hasText(page.locator(COUNT).textContent());
    }

    @Test
    void what_comes_late_of_an_older_query_is_not_waited_for() {
        Page page = page("/tim-kiem");
        page.route(Pattern.compile("/tim-kiem\\?q=cam$"), route -> {}); // never answered
        page.waitForRequest(
                Pattern.compile("/tim-kiem\\?q=cam$"), () -> page.locator(FIELD).fill("cam"));
        page.locator(FIELD).fill("cam khe");
        assertThat(page.locator(COUNT)).containsText("“cam khe”");
    }

    @Test
    void an_input_method_is_not_disturbed_while_it_composes() {
        Page page = page("/tim-kiem");
        page.evaluate("document.addEventListener('compositionend', () => (window.ended = true))");
        page.locator(FIELD).focus();
        CDPSession keyboard = context.newCDPSession(page);
        compose(keyboard, "bươ");
        compose(keyboard, "bưởi");
        assertThat(page.locator(COUNT)).containsText("“bưởi”");
        assertThat(page.evaluate("window.ended")).isNull();
        assertThat(page.inputValue(FIELD)).isEqualTo("bưởi");
        JsonObject whole = new JsonObject();
        whole.addProperty("text", "bưởi ");
        keyboard.send("Input.insertText", whole);
        assertThat(page.inputValue(FIELD)).isEqualTo("bưởi ");
        assertThat(focused(page)).isEqualTo("q");
    }

    private static void compose(CDPSession keyboard, String text) {
        JsonObject typed = new JsonObject();
        typed.addProperty("text", text);
        typed.addProperty("selectionStart", text.length());
        typed.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", typed);
    }

    @Test
    void facets_chips_and_form_go_together_and_back() {
        Page page = page("/tim-kiem?q=cam");
        String all = page.locator(COUNT).textContent();
        mark(page);
        page.click("#loc-section-kinh-te");
        assertThat(page.locator("#loc-section-kinh-te")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#loc-muc")).hasValue("kinh-te");
        assertThat(page.locator("#loc-section-kinh-te")).isFocused();
        assertThat(page).hasURL(Pattern.compile("q=cam&muc=kinh-te$"));

        page.locator(FIELD).fill("cam khe");
        assertThat(page.locator(COUNT)).containsText("“cam khe”");
        assertThat(page.locator(".chip")).containsText("Kinh tế");

        page.click("#bo-section");
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(page.locator("#loc-muc")).hasValue("");
        assertThat(page.locator(COUNT)).isFocused();
        assertThat(isMarked(page)).isTrue();

        page.goBack();
        assertThat(page.locator(".chip")).containsText("Kinh tế");
        page.goBack();
        assertThat(page.locator(COUNT)).hasText(all);
        assertThat(page.locator(".chip")).hasCount(0);
    }

    @Test
    void days_and_order_are_chosen_in_the_form() {
        Page page = page("/tim-kiem?q=cam");
        mark(page);
        page.fill("#tu", "2026-11-20");
        assertThat(page.locator(".chip")).containsText("Từ 20/11/2026");
        assertThat(page.locator(".found .story-headline")).hasCount(1);
        page.click("#bo-date");
        assertThat(page.locator("#tu")).hasValue("");
        page.selectOption("#sap-xep", "moi-nhat");
        assertThat(page).hasURL(Pattern.compile("q=cam&sap-xep=moi-nhat$"));
        List<String> times = page.locator(".found time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
        assertThat(times).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(isMarked(page)).isTrue();
    }

    @Test
    void suggestions_are_a_combobox_of_which_keys_choose() {
        Page page = page("/");
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("tim");
        assertThat(page.locator("#tim")).hasAttribute("role", "combobox");
        page.keyboard().type("khe may");
        assertThat(page.locator("#tim-goi-y")).isVisible();
        assertThat(page.locator("#tim")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#tim")).hasAttribute("aria-activedescendant", "tim-goi-y-0");
        assertThat(page.locator("#tim-goi-y-0")).hasAttribute("aria-selected", "true");
        assertThat(violations(page)).isEmpty();

        page.keyboard().press("Escape");
        assertThat(page.locator("#tim-goi-y")).isHidden();
        assertThat(page.locator("#tim")).hasValue("khe may");
        assertThat(page.locator("#tim")).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));

        page.keyboard().type(" ");
        assertThat(page.locator("#tim-goi-y")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/tag/cam-khe-may$"));
    }

    @Test
    void enter_without_a_choice_searches() {
        Page page = page("/");
        page.locator("#tim").pressSequentially("khe may");
        assertThat(page.locator("#tim-goi-y")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/tim-kiem\\?q=khe\\+may$"));
    }

    @Test
    void keys_lead_from_the_field_through_the_results_and_back() {
        Page page = page("/tim-kiem?q=cam");
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("q");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".found .story-headline a").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(focused(page)).isEqualTo("q");
        page.keyboard().type("/");
        assertThat(page.inputValue(FIELD)).contains("/");
    }

    @Test
    void the_key_writes_where_one_is_writing() {
        Page page = page("/tim-kiem?q=cam+khe+may");
        page.click(".found .story-headline a");
        page.locator("#y-kien-0").fill("1");
        page.keyboard().type("/2");
        assertThat(page.inputValue("#y-kien-0")).isEqualTo("1/2");
    }

    @Test
    void without_a_network_it_is_said_and_the_old_results_stay() {
        Page page = page("/tim-kiem?q=cam");
        String before = page.locator(COUNT).textContent();
        context.setOffline(true);
        page.locator(FIELD).fill("buoi");
        assertThat(page.locator("#tim-loi[role=alert]")).containsText("Không có kết nối mạng");
        assertThat(page.locator(COUNT)).hasText(before);
        assertThat(page.locator(FIELD)).hasValue("buoi");
        context.setOffline(false);
        assertThat(page.locator(COUNT)).containsText("“buoi”");
        assertThat(page.locator("#tim-loi")).isHidden();
    }

    @Test
    void an_index_in_the_making_is_said_in_place_and_can_be_tried_again() {
        Page page = page("/tim-kiem?q=cam");
        page.route("**/tim-kiem?q=buoi", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.locator(FIELD).fill("buoi");
        assertThat(page.locator("#tim-loi")).containsText("đang được cập nhật lại");
        assertThat(page.locator(COUNT)).containsText("“cam”");
        page.unrouteAll();
        page.click("#tim-loi button");
        assertThat(page.locator(COUNT)).containsText("“buoi”");
        assertThat(page.locator("#tim-loi")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filters_are_folded_on_a_phone_and_open_on_a_desk(boolean scripts) {
        Page desk = page("/tim-kiem?q=cam", DESK, scripts);
        assertThat(desk.locator("#tu")).isVisible();
        assertThat(desk.locator("#loc-section-kinh-te")).isVisible();
        context.close();
        Page phone = page("/tim-kiem?q=cam", PHONE, scripts);
        assertThat(phone.locator("#tu")).isHidden();
        assertThat(phone.locator("#loc-section-kinh-te")).isHidden();
        phone.click(".find-fold summary");
        assertThat(phone.locator("#tu")).isVisible();
        phone.click(".narrow-fold summary");
        phone.click("#loc-section-kinh-te");
        assertThat(phone.locator(".chip")).containsText("Kinh tế");
        assertThat(phone.locator(COUNT)).isVisible();
    }

    @Test
    void without_scripts_all_of_it_works() {
        Page page = page("/tim-kiem", PHONE, false);
        page.fill(FIELD, "cam");
        page.click(".find-fold summary");
        page.selectOption("#loc-muc", "kinh-te");
        page.fill("#tu", "2026-11-01");
        page.click("text=Áp dụng");
        assertThat(page.locator(".found .story-headline")).hasCount(1);
        assertThat(page.locator(".chip")).hasCount(2);
        page.click("#bo-section");
        assertThat(page.locator(".chip")).hasCount(1);
        page.fill(FIELD, "zzqx");
        page.press(FIELD, "Enter");
        assertThat(page.locator(COUNT)).containsText("Không tìm thấy");
        page.click("#thu-meo");
        page.click("#vi-du-bare");
        assertThat(page.locator(".found .story-headline").first()).isVisible();
    }

    @Test
    void a_script_typed_in_is_shown_as_text() {
        Page page = page("/tim-kiem");
        page.locator(FIELD).fill("<script>alert(1)</script>");
        assertThat(page.locator(COUNT)).containsText("“<script>alert(1)</script>”");
        assertThat(page.locator("#ket-qua script")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void nobody_is_shut_out_and_nothing_sticks_out(int width) {
        for (String path : List.of(
                "/tim-kiem",
                "/tim-kiem?q=haf+tinhx",
                "/tim-kiem?q=cam&muc=kinh-te&the=ocop&tu=2026-11-01",
                "/tim-kiem?q=%22zzqx%22&muc=kinh-te")) {
            Page page = page(path, width, true);
            page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))");
            assertThat(violations(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(width);
            context.close();
        }
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations();
    }
}
