package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class PhotosIT {
    private static final String PHOTOS = "/api/v1/photos";

    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void a_photo_comes_back_in_sizes_and_can_be_used() {
        JsonObject photo = admin.upload(
                        PHOTOS,
                        "Đồng lúa.JPG",
                        picture("jpg"),
                        Map.of("caption", "Đồng lúa chín", "credit", "Ảnh tư liệu", "alt", "Ruộng vàng"))
                .is(201)
                .json();

        assertThat(photo.getInt("width")).isEqualTo(800);
        assertThat(photo.getInt("height")).isEqualTo(600);
        assertThat(photo.getString("caption")).isEqualTo("Đồng lúa chín");
        assertThat(photo.getString("credit")).isEqualTo("Ảnh tư liệu");
        assertThat(photo.getString("alt")).isEqualTo("Ruộng vàng");
        assertThat(photo.getString("path")).matches("anh/\\d+/dong-lua\\.jpg");
        assertThat(photo.getJsonArray("renditions")).isNotEmpty();
        String body = "![Chú thích khác](" + photo.getString("path") + "){credit=\"Hà Linh\"}";
        long article =
                admin.post(ARTICLES, Stories.json("Có ảnh", body)).is(201).id();
        assertThat(admin.get(ARTICLES + "/" + article).json().getString("body")).isEqualTo(body);
    }

    @Test
    void a_png_named_jpg_is_read_for_what_it_is() {
        admin.upload(PHOTOS, "nham-duoi.jpg", picture("png"), Map.of()).is(201);
    }

    @Test
    void what_is_no_picture_is_refused() {
        byte[] whole = picture("jpg");

        refused(Arrays.copyOf(whole, whole.length / 2));
        refused(Arrays.copyOf(whole, 20));
        refused(new byte[0]);
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes());
        refused(new byte[1 << 20]);
    }

    private void refused(byte[] file) {
        Answer answer = admin.upload(PHOTOS, "hong.jpg", file, Map.of());
        assertThat(answer.status()).as(answer.text()).isIn(415, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_form_without_a_file_or_no_form_is_refused() {
        Answer empty = admin.send("POST", PHOTOS, new byte[0], "Content-Type", "multipart/form-data; boundary=x");
        assertThat(empty.status()).as(empty.text()).isIn(400, 422);
        Answer without = admin.send("POST", PHOTOS, "rác".getBytes(), "Content-Type", "multipart/form-data");
        assertThat(without.status()).as(without.text()).isBetween(400, 499);
        admin.post(PHOTOS, "{}").isProblem(415, "unsupported-media-type");
    }

    @Test
    void hostile_names_and_words_harm_nothing() {
        JsonObject photo = admin.upload(
                        PHOTOS, "../../etc/passwd%00.jpg", picture("jpg"), Map.of("caption", "a\u0000b<script>"))
                .is(201)
                .json();

        assertThat(photo.getString("path")).matches("anh/\\d+/[a-z0-9-]+\\.jpg");
        assertThat(photo.getString("caption")).doesNotContain("\u0000");
    }

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 800, 600, Color.BLUE));
        graphics.fillRect(0, 0, 800, 600);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, bytes)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
