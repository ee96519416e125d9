package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** The same paper in its other theme, in a real browser: by day and by night, on a phone and on a desk. */
class SecondThemeBrowserIT {
    private static Chromium chromium;
    private static RunningSystem system;
    private static String article;

    private static final String TEXT_SIZE =
            "parseFloat(getComputedStyle(document.querySelector('.essay .body p')).fontSize)";

    private record Screen(String path, int width, ColorScheme light) {}

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        system = RunningSystem.start(Map.of("TOASOAN_THEME", "song-lam"));
        article = new Visitor(system)
                .page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href");
    }

    @AfterAll
    static void close() {
        if (system != null) {
            system.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page page(Screen screen, boolean script) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(system.baseUrl())
                        .setJavaScriptEnabled(script)
                        .setColorScheme(screen.light())
                        .setViewportSize(screen.width(), 800))
                .newPage();
    }

    private static String tagged(String tag) {
        return new Visitor(system)
                .page("/tag/" + tag)
                .selectFirst(".story-headline a")
                .attr("href");
    }

    private static Stream<Screen> screens() {
        Stream<Screen> forms = Stream.of("ky-xuan", "chieu-bong-luu-dong", "phong-su-anh")
                .map(SecondThemeBrowserIT::tagged)
                .flatMap(path ->
                        Stream.of(new Screen(path, 360, ColorScheme.DARK), new Screen(path, 1280, ColorScheme.LIGHT)));
        Stream<Screen> pages = Stream.of("/", "/kinh-te", article, "/tim-kiem?q=nong+thon", "/khong-co")
                .flatMap(path -> Stream.of(
                        new Screen(path, 360, ColorScheme.LIGHT),
                        new Screen(path, 768, ColorScheme.LIGHT),
                        new Screen(path, 1280, ColorScheme.LIGHT),
                        new Screen(path, 1280, ColorScheme.DARK)));
        return Stream.concat(pages, forms);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothing_sticks_out_at_the_side_and_nobody_is_shut_out(Screen screen) {
        Page page = page(screen, true);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.navigate(screen.path());
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width());
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).as(String.valueOf(violations)).isEmpty();
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void the_article_has_an_order_of_its_own() {
        Page page = page(new Screen(article, 1280, ColorScheme.LIGHT), true);
        page.navigate(article);
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('.headline, .sapo, .essay-by, .body, .comments, .onward,"
                                + " .earlier')].map(each => each.className.split(' ').pop()).join(' ')"))
                .isEqualTo("headline sapo essay-by body comments onward earlier");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(251, 248, 241)");
        page.context().close();
    }

    @Test
    void a_reader_chooses_background_and_text_size_here_too() {
        Page page = page(new Screen(article, 1280, ColorScheme.LIGHT), true);
        page.navigate(article);
        Object before = page.evaluate(TEXT_SIZE);
        page.click(".tools summary");
        page.click(".tools label >> text=Tối");
        page.click(".tools [data-text-step='1']");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 24, 22)");
        assertThat(((Number) page.evaluate(TEXT_SIZE)).doubleValue()).isGreaterThan(((Number) before).doubleValue());
        page.context().close();
    }

    @Test
    void a_reader_without_scripts_reads_and_comments() {
        Page page = page(new Screen(article, 360, ColorScheme.LIGHT), false);
        page.navigate("/");
        page.click(".chosen li:first-child .story-headline a");
        page.fill("#y-kien-0", "Bài viết rất hay.");
        page.fill("#ten-0", "Minh");
        page.click(".comment-form >> text=Gửi ý kiến");
        assertThat(page.isVisible(".thanks")).isTrue();
        page.context().close();
    }
}
