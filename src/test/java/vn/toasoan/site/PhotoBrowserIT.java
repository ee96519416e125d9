package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** What photos cost a reader: bytes, and patience while the page moves under the finger. */
class PhotoBrowserIT {
    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput) shifts.push(entry.value + " " + entry.sources.map((s) => s.node && s.node.className));
              }
            }).observe({ type: "layout-shift", buffered: true });
            """;

    /** Down to the foot as one reads, so that lazy photos come, then until all are there. */
    private static final String READ = """
            async () => {
              const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
                scrollTo(0, y);
                await frame();
              }
              await Promise.all([...document.images].map((image) => image.decode()));
              await frame();
            }""";

    /** Of each photo: what it is, the pixels its place has, those of the file that was chosen, and of the next smaller. */
    private static final String PHOTOS = """
            () => [...document.querySelectorAll("main img")].map((image) => {
              const widths = image.srcset.split(", ").map((each) => +each.split(" ")[1].slice(0, -1));
              const chosen = +/-(\\d+)\\//.exec(image.currentSrc)[1];
              return {
                what: image.closest("[class]").className + " " + image.clientWidth,
                needed: image.clientWidth * devicePixelRatio,
                chosen,
                smaller: widths[widths.indexOf(chosen) - 1] ?? 0,
                widest: widths.at(-1),
                sized: image.hasAttribute("width") && image.hasAttribute("height")
              };
            })""";

    private static Chromium chromium;

    private record Look(String path, int width, int dots) {}

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

    private static Stream<Look> looks() {
        String article = new Visitor(RunningSystem.asShipped())
                .page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href");
        return Stream.of("/", "/kinh-te", article, "/tim-kiem?q=nong+thon")
                .flatMap(path -> Stream.of(new Look(path, 360, 2), new Look(path, 800, 1), new Look(path, 1280, 1)));
    }

    private static Page page(Look look) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.asShipped().baseUrl())
                        .setViewportSize(look.width(), 800)
                        .setDeviceScaleFactor(look.dots()))
                .newPage();
        page.addInitScript(WATCH);
        return page;
    }

    @ParameterizedTest
    @MethodSource("looks")
    @SuppressWarnings("unchecked")
    void no_photo_moves_the_page_or_is_larger_than_its_place(Look look) {
        Page page = page(look);
        page.navigate(look.path());
        page.evaluate(READ);

        assertThat((List<Object>) page.evaluate("shifts")).isEmpty();
        List<Map<String, Object>> photos = (List<Map<String, Object>>) page.evaluate(PHOTOS);
        assertThat(photos).isNotEmpty().allSatisfy(photo -> {
            assertThat(photo.get("sized")).isEqualTo(true);
            int needed = number(photo, "needed");
            assertThat(number(photo, "smaller")).as("a smaller file would do").isLessThan(needed);
            assertThat(number(photo, "chosen"))
                    .as("sharp enough")
                    .isGreaterThanOrEqualTo(Math.min(number(photo, "widest"), needed * 9 / 10));
        });
        page.context().close();
    }

    private static int number(Map<String, Object> photo, String name) {
        return ((Number) photo.get(name)).intValue();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void only_the_first_photo_is_fetched_at_once_and_before_others(Look look) {
        Page page = page(look);
        page.navigate(look.path());
        long eager = ((Number) page.evaluate("document.querySelectorAll('main img:not([loading=lazy])').length"))
                .longValue();

        assertThat(eager).isEqualTo(look.path().startsWith("/tim-kiem") ? 0 : 1);
        assertThat(page.evaluate("[...document.querySelectorAll('main img')].findIndex(i => i.loading != 'lazy')"))
                .isEqualTo(eager == 0 ? -1 : 0);
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('[fetchpriority=high]')].filter(e => e.matches('img')).length"))
                .isEqualTo((int) eager);
        page.context().close();
    }
}
