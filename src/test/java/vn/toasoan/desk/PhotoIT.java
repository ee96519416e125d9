package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.desk.DeskPerson.Answer;

/** Photos from forms, without any script. */
class PhotoIT {
    private static DeskPerson admin;

    @BeforeAll
    static void signIn() {
        admin = DeskPerson.admin();
    }

    @Test
    void a_photo_sent_while_writing_comes_back_in_the_text() throws IOException {
        Answer form = admin.upload(
                "/toa-soan/bai/anh",
                "photo",
                "Bến cá.jpg",
                jpeg(),
                "headline",
                "Bến cá Thạch Kim",
                "body",
                "Đoạn một.",
                "photoCaption",
                "Bến cá lúc bình minh",
                "photoCredit",
                "Hà An",
                "revision",
                "0");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.value("headline")).isEqualTo("Bến cá Thạch Kim");
        assertThat(form.value("body"))
                .startsWith("Đoạn một.\n\n![Bến cá lúc bình minh](anh/")
                .contains("{credit=\"Hà An\"}");
    }

    @Test
    void what_is_no_photo_is_told_and_the_text_kept() {
        Answer form = admin.upload(
                "/toa-soan/bai/anh",
                "photo",
                "anh.jpg",
                "không phải ảnh".getBytes(StandardCharsets.UTF_8),
                "headline",
                "Tít",
                "body",
                "Đoạn một.",
                "photoCaption",
                "Chú thích đã gõ",
                "revision",
                "0");

        assertThat(form.status()).isEqualTo(422);
        assertThat(form.page().select("#mistake-file").text()).isNotBlank();
        assertThat(form.value("body")).isEqualTo("Đoạn một.");
        assertThat(form.value("photoCaption")).isEqualTo("Chú thích đã gõ");
    }

    @Test
    void the_library_takes_a_photo_and_finds_it_without_diacritics() throws IOException {
        assertThat(admin.upload("/toa-soan/anh", "photo", "a.jpg", jpeg(), "photoCaption", "Rú Hồng trong sương")
                        .status())
                .isEqualTo(303);

        assertThat(admin.get("/toa-soan/anh?photoQuery=ru+hong+suong")
                        .page()
                        .select(".photos")
                        .text())
                .contains("Rú Hồng trong sương");
    }

    @Test
    void a_form_without_a_file_is_told_so() {
        Answer refused = admin.upload("/toa-soan/anh", "photo", "", new byte[0], "photoCaption", "Chú thích đã gõ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#mistake-file").text()).isNotBlank();
        assertThat(refused.value("photoCaption")).isEqualTo("Chú thích đã gõ");
    }

    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
