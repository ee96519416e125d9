package vn.toasoan.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.site.ReadersBrowser.DESK;
import static vn.toasoan.site.ReadersBrowser.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Listening to an article. The browsers of tests have no voice, so a silent one is lent to them. */
class ListenBrowserIT {
    private static final String BUTTON = "[data-listens]";
    private static final String BAR = "#nghe-bai";
    private static final String VOICE = """
            window.voices = [{ lang: "en-US", name: "English" }, { lang: "vi_VN", name: "Tiếng Việt" }];
            window.said = [];
            window.speaking = null;
            const synthesis = new EventTarget();
            synthesis.getVoices = () => window.voices;
            Object.defineProperty(synthesis, "speaking", { get: () => window.speaking !== null });
            synthesis.speak = (speech) => { window.said.push(speech); window.speaking = speech; };
            synthesis.cancel = () => {
              const speech = window.speaking;
              window.speaking = null;
              sessionStorage.setItem("cancelled", "yes");
              if (speech) queueMicrotask(() => speech.onerror({ error: "canceled" }));
            };
            Object.defineProperty(window, "speechSynthesis", { value: synthesis });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            window.finish = () => { const speech = window.speaking; window.speaking = null; speech.onend(); };
            """;

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

    private static Page article(int width, String moreOfTheVoice) {
        Page page = browser.reader(width);
        page.addInitScript(VOICE + moreOfTheVoice);
        page.navigate(ReadersBrowser.article());
        return page;
    }

    private static Page listening(int width) {
        Page page = article(width, "");
        page.click(BUTTON);
        assertThat(page.locator(BAR)).isVisible();
        return page;
    }

    private static String speaking(Page page) {
        return (String) page.evaluate("window.speaking && window.speaking.text");
    }

    @SuppressWarnings("unchecked")
    private static List<String> all(Page page) {
        page.evaluate("while (window.speaking) window.finish()");
        return (List<String>) page.evaluate("window.said.map((speech) => speech.text)");
    }

    @Test
    void nothing_is_offered_without_a_vietnamese_voice() {
        Page page = article(DESK, "window.voices.pop();");
        assertThat(page.locator("[data-saves]")).isVisible();
        assertThat(page.locator(BUTTON)).isHidden();
        page.evaluate("voices.push({ lang: 'vi-VN' }); speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
        assertThat(page.locator(BUTTON)).isVisible();
    }

    @Test
    void headline_sapo_text_and_captions_are_read_and_tables_and_comments_are_not() {
        Page page = listening(DESK);
        List<String> said = all(page);
        String text = String.join(" ", said);

        assertThat(said.getFirst()).isEqualTo(page.locator(".headline").textContent());
        assertThat(said.get(1)).isEqualTo(page.locator(".sapo").textContent().split("(?<=\\.) ")[0]);
        for (Locator part :
                page.locator(".body > p, .body > h2, .body figcaption").all()) {
            assertThat(plain(text)).contains(plain(part.textContent()));
        }
        assertThat(page.locator(".body table th").first().textContent()).isEqualTo("Loại");
        assertThat(said).doesNotContain("Loại").noneMatch(each -> each.contains("Ý kiến"));
        assertThat(said).allMatch(each -> each.length() <= 180);
        assertThat(page.locator(BAR)).isHidden();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void the_vietnamese_voice_reads_and_the_part_it_reads_is_seen() {
        Page page = listening(PHONE);
        assertThat(page.evaluate("speaking.voice.name + ' ' + speaking.lang")).isEqualTo("Tiếng Việt vi-VN");
        assertThat(page.locator(".being-read"))
                .hasText(page.locator(".headline").textContent());
        page.evaluate("for (let i = 0; i < 12; i++) finish()");
        assertThat(page.locator(".being-read")).hasCount(1);
        assertThat(page.locator(".being-read")).containsText(speaking(page));
        assertThat(page.locator(".being-read")).isInViewport();
        assertThat(page.locator(".listen-where")).hasText(java.util.regex.Pattern.compile("Đoạn \\d+/\\d+"));
        ReadersBrowser.nobodyIsShutOut(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    @Test
    void a_pause_ends_the_sentence_and_going_on_begins_it_anew() {
        Page page = listening(DESK);
        page.evaluate("finish()");
        String sentence = speaking(page);
        assertThat(page.locator(BAR + " [data-toggle]")).isFocused();
        assertThat(page.locator(BAR + " [data-toggle]")).hasText("Tạm dừng");
        page.keyboard().press("Enter");
        assertThat(page.locator(BAR + " [data-toggle]")).hasText("Nghe tiếp");
        assertThat(speaking(page)).isNull();
        page.keyboard().press("Enter");
        assertThat(speaking(page)).isEqualTo(sentence);
    }

    @Test
    void another_speed_holds_at_once() {
        Page page = listening(DESK);
        String sentence = speaking(page);
        page.selectOption(BAR + " select", "1.5");
        assertThat(page.evaluate("speaking.rate")).isEqualTo(1.5);
        assertThat(speaking(page)).isEqualTo(sentence);
    }

    @Test
    void stopping_leaves_no_trace_and_the_next_time_begins_at_the_headline() {
        Page page = listening(DESK);
        page.evaluate("finish()");
        page.click(BAR + " [data-stop]");
        assertThat(page.locator(BAR)).isHidden();
        assertThat(page.locator(BUTTON)).isFocused();
        assertThat(page.locator(".being-read")).hasCount(0);
        assertThat(speaking(page)).isNull();
        page.click(BUTTON);
        page.waitForCondition(() -> speaking(page) != null);
        assertThat(speaking(page)).isEqualTo(page.locator(".headline").textContent());
        page.keyboard().press("Escape");
        assertThat(page.locator(BAR)).isHidden();
    }

    @Test
    void a_voice_that_fails_ends_it() {
        Page page = listening(DESK);
        page.evaluate("speaking.onerror({ error: 'synthesis-failed' })");
        assertThat(page.locator(BAR)).isHidden();
        assertThat(page.locator(".being-read")).hasCount(0);
    }

    @Test
    void it_falls_silent_when_the_page_is_left() {
        Page page = listening(DESK);
        page.evaluate("sessionStorage.removeItem('cancelled')");
        page.navigate("/kinh-te");
        assertThat(page.evaluate("sessionStorage.getItem('cancelled')")).isEqualTo("yes");
    }
}
