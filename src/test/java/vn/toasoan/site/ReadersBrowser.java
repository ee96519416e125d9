package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** One reader's browser after another, each without a past; what went wrong in their pages is remembered. */
final class ReadersBrowser implements AutoCloseable {
    static final int PHONE = 360;
    static final int DESK = 1280;

    /** For a machine that does other things besides. */
    private static final int PATIENCE_MS = 20_000;

    private final List<String> complaints = new ArrayList<>();
    private final Chromium chromium = Chromium.start();
    private BrowserContext context;

    ReadersBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** A new reader. */
    Page reader(int width, UnaryOperator<Browser.NewContextOptions> habits) {
        context = chromium.browser()
                .newContext(habits.apply(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.asShipped().baseUrl())
                        .setViewportSize(width, 800)));
        return tab();
    }

    Page reader(int width) {
        return reader(width, habits -> habits);
    }

    /** Another page of the same reader's. */
    Page tab() {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void leave() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** Has photos, a table, crossheads. */
    static String article() {
        return new Visitor(RunningSystem.asShipped())
                .page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href");
    }

    static void nobodyIsShutOut(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).as(String.valueOf(violations)).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
