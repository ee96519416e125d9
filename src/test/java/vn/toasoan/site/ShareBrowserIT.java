package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.toasoan.site.ReadersBrowser.DESK;
import static vn.toasoan.site.ReadersBrowser.PHONE;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The share dialog. */
class ShareBrowserIT {
    private static final String OPENER = "[data-opens=chia-se]";
    private static final String DIALOG = "#chia-se";

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

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void it_opens_closes_by_its_button_by_a_key_and_by_a_click_beside_it(int width) {
        Page page = browser.reader(width);
        page.navigate(ReadersBrowser.article());
        page.click(OPENER);
        assertThat(page.locator(DIALOG)).containsText("Hãy chia sẻ với bạn bè!");
        assertThat(page.locator(DIALOG + " img")).isVisible();
        ReadersBrowser.nobodyIsShutOut(page);
        page.click("text=Tắt [X]");
        assertThat(page.locator(DIALOG)).isHidden();
        assertThat(page.locator(OPENER)).isFocused();

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(DIALOG + " :focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(DIALOG)).isHidden();
        assertThat(page.locator(OPENER)).isFocused();

        page.click(OPENER);
        page.mouse().click(5, 700);
        assertThat(page.locator(DIALOG)).isHidden();
        assertThat(page.locator(OPENER)).isFocused();
    }

    @Test
    void the_code_is_fetched_when_it_is_wanted_and_once() {
        Page page = browser.reader(DESK);
        List<String> codes = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/ma-qr/")) {
                codes.add(request.url());
            }
        });
        page.navigate(ReadersBrowser.article());
        page.click(OPENER);
        assertThat(page.locator(DIALOG + " img[alt='Mã QR mở bài này']")).isVisible();
        page.keyboard().press("Escape");
        page.click(OPENER);
        assertThat(page.evaluate("document.querySelector('#chia-se img').complete"))
                .isEqualTo(true);
        assertThat(codes).hasSize(1);
    }

    @Test
    void the_machines_own_way_is_offered_where_there_is_one() {
        Page page = browser.reader(PHONE);
        page.addInitScript("navigator.share = async (what) => { window.shared = what; }");
        page.navigate(ReadersBrowser.article());
        page.click(OPENER);
        page.click("text=Chia sẻ bằng ứng dụng khác");
        assertThat(page.locator(DIALOG)).isHidden();
        assertThat(page.evaluate("window.shared.url")).isEqualTo(page.url());
        assertThat(page.evaluate("window.shared.title"))
                .isEqualTo(page.locator(".headline").textContent());
        browser.leave();

        Page without = browser.reader(PHONE);
        without.addInitScript("Object.defineProperty(navigator, 'share', { value: undefined })");
        without.navigate(ReadersBrowser.article());
        without.click(OPENER);
        assertThat(without.locator(DIALOG)).isVisible();
        assertThat(without.locator(".share-native")).isHidden();
    }

    @Test
    void on_a_desk_the_link_goes_to_zalo_by_the_clipboard() {
        Page page = browser.reader(DESK);
        browser.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.addInitScript("window.open = (address) => { window.opened = address; }");
        page.navigate(ReadersBrowser.article());
        page.click(OPENER);
        page.click(DIALOG + " .share-zalo");
        assertThat(page.locator(DIALOG + " .said")).hasText("Đã chép liên kết, mời bạn dán vào Zalo.");
        assertThat(page.evaluate("window.opened")).isEqualTo("https://chat.zalo.me/");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
        ReadersBrowser.nobodyIsShutOut(page);
    }

    @Test
    void on_a_telephone_the_link_goes_to_zalos_app() {
        assertThat(zaloOn(
                        "Mozilla/5.0 (Linux; Android 9; SM-J730G) AppleWebKit/537.36 Chrome/100 Mobile Safari/537.36"))
                .startsWith("intent://zaloapp.com/#Intent;action=android.intent.action.SEND;type=text/plain;")
                .contains(";S.android.intent.extra.TEXT=" + encoded(ReadersBrowser.article()) + ";");
        browser.leave();
        assertThat(zaloOn("Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"))
                .startsWith("zaloshareext://shareext?url=" + encoded(ReadersBrowser.article()) + "&");
    }

    /** Where the page wants to go when Zalo is chosen. */
    private static String zaloOn(String userAgent) {
        Page page = browser.reader(PHONE, habits -> habits.setUserAgent(userAgent));
        page.navigate(ReadersBrowser.article());
        CDPSession session = browser.context().newCDPSession(page);
        List<String> wanted = new ArrayList<>();
        session.send("Page.enable");
        session.on(
                "Page.frameRequestedNavigation",
                event -> wanted.add(event.get("url").getAsString()));
        page.click(".share-row .share-zalo");
        await().until(() -> {
            page.evaluate("0");
            return !wanted.isEmpty();
        });
        return wanted.getFirst();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(vn.toasoan.RunningSystem.asShipped().baseUrl() + path, StandardCharsets.UTF_8);
    }
}
