package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.Chromium;
import vn.toasoan.RunningSystem;

/** A journalist writes in a real browser, scripts and content policy included. */
class EditorBrowserIT {
    private static final String BODY = "#body";

    private static Chromium chromium;
    private static String username;

    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void aReporterAndABrowser() {
        chromium = Chromium.start();
        username = "nguoi.viet";
        DeskPerson.with(DeskPerson.admin(), username, "reporter");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void signIn() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.onPageError(errors::add);
        page.onDialog(dialog -> dialog.accept());
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        page.navigate(RunningSystem.shared().baseUrl() + "/toa-soan/bai/moi");
        page.fill("[name=username]", username);
        page.fill("[name=password]", DeskPerson.PASSWORD);
        page.click("button.primary");
        page.waitForSelector("[data-editor]");
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        context.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void a_journalist_writes_with_preview_and_a_photo_and_saves() throws IOException {
        page.fill("[name=headline]", "Người giữ nghề rèn Trung Lương");
        page.fill("[name=sapo]", "Tiếng búa vẫn vang mỗi sớm.");
        page.fill(BODY, "Đoạn mở đầu.\n\n![Lò rèn đỏ lửa](){credit=\"Hà An\"}");
        page.click(".preview-button");
        assertThat(page.waitForSelector("#xem-thu figure.awaited").innerText()).contains("Lò rèn đỏ lửa");

        // The cursor stands in the line of the awaited photo.
        page.press(BODY, "Control+End");
        page.setInputFiles("[name=photo]", new FilePayload("Lò rèn.png", "image/png", picture()));
        page.click("[data-upload]");
        page.waitForSelector("#photo-results img");
        assertThat(page.inputValue(BODY))
                .containsPattern("!\\[Lò rèn đỏ lửa]\\(anh/\\d+/[a-z0-9.-]+\\)\\{credit=\"Hà An\"}");
        page.click(".preview-button");
        page.waitForSelector("#xem-thu figure img");

        page.click("[data-save]");
        page.waitForSelector(".note.good");
        assertThat(page.url()).matches(".*/toa-soan/bai/\\d+");
        assertThat(page.inputValue("[name=headline]")).isEqualTo("Người giữ nghề rèn Trung Lương");
    }

    @Test
    void what_was_not_saved_is_offered_again_after_the_page_was_lost() {
        page.fill("[name=headline]", "Chưa kịp lưu");
        page.fill(BODY, "Những dòng chưa kịp lưu.");
        page.waitForFunction("() => localStorage.length > 0");

        page.navigate(RunningSystem.shared().baseUrl() + "/toa-soan/bai/moi");
        assertThat(page.inputValue(BODY)).isEmpty();
        page.click("[data-restore]");

        assertThat(page.inputValue(BODY)).isEqualTo("Những dòng chưa kịp lưu.");
        assertThat(page.inputValue("[name=headline]")).isEqualTo("Chưa kịp lưu");
    }

    @Test
    void marks_are_put_around_what_is_selected() {
        page.fill(BODY, "tít");
        page.press(BODY, "Control+a");
        page.click("[data-wrap='**']");
        assertThat(page.inputValue(BODY)).isEqualTo("**tít**");
        page.click("[data-line='## ']");
        assertThat(page.inputValue(BODY)).isEqualTo("## **tít**");
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, (x * 255 / 640) << 16 | (y * 255 / 400) << 8 | 96);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
