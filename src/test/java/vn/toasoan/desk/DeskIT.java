package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.desk.DeskPerson.Answer;

/** Articles on their way through the newsroom, by forms alone. */
class DeskIT {
    private static DeskPerson admin;
    private static DeskPerson reporter;
    private static DeskPerson editor;
    private static DeskPerson head;
    private static DeskPerson secretary;

    @BeforeAll
    static void peopleOfTheNewsroom() {
        admin = DeskPerson.admin();
        reporter = DeskPerson.with(admin, "phong.vien", "reporter");
        editor = DeskPerson.with(admin, "bien.tap", "editor");
        head = DeskPerson.with(admin, "truong.ban", "department-head");
        secretary = DeskPerson.with(admin, "thu.ky", "managing-secretary");
    }

    @Test
    void an_article_goes_from_its_writer_by_editor_and_head_to_the_page() {
        String path = written(reporter, "Cầu mới nối hai bờ sông Ngàn Sâu");

        assertThat(reporter.post(path + "/nop").location()).endsWith("?xong=nop");
        assertThat(reporter.get(path).page().select("fieldset[disabled]")).isNotEmpty();
        editor.post(path + "/nhan");
        assertThat(editor.post(path + "/chuyen-duyet", form("Cầu mới nối đôi bờ Ngàn Sâu", "Đoạn một.", 1))
                        .location())
                .endsWith("?xong=chuyen-duyet");
        assertThat(editor.post(path + "/duyet").status()).isEqualTo(403);
        assertThat(head.post(path + "/duyet").status()).isEqualTo(303);
        assertThat(secretary.post(path + "/xuat-ban").location()).endsWith("?xong=xuat-ban");

        Answer published = secretary.get(path + "?xong=xuat-ban");
        String page = published.page().select(".note.good a").attr("href");
        assertThat(page).startsWith("/cau-moi-noi-doi-bo-ngan-sau-post");
        assertThat(reporter.get(page).page().select("h1").text()).isEqualTo("Cầu mới nối đôi bờ Ngàn Sâu");
    }

    @Test
    void an_article_sent_back_tells_its_writer_why() {
        String path = written(reporter, "Chợ quê ngày áp Tết");
        reporter.post(path + "/nop");

        Answer without = editor.post(path + "/tra-lai", "note", " ");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#mistake-note").text()).isNotBlank();
        assertThat(editor.post(path + "/tra-lai", "note", "Thiếu ý kiến tiểu thương")
                        .status())
                .isEqualTo(303);

        assertThat(reporter.get(path).page().select(".note.warn").text()).contains("Thiếu ý kiến tiểu thương");
        assertThat(reporter.get("/toa-soan?trang-thai=RETURNED").html()).contains("Thiếu ý kiến tiểu thương");
    }

    @Test
    void breaking_news_needs_the_right_and_a_confirmation() {
        String path = written(reporter, "Lũ trên sông La vượt báo động ba");

        assertThat(reporter.post(path + "/tin-nong", "confirm", "1").status()).isEqualTo(403);
        assertThat(secretary.post(path + "/tin-nong").page().select("#mistake-confirm"))
                .isNotEmpty();
        assertThat(secretary.post(path + "/tin-nong", "confirm", "1").status()).isEqualTo(303);

        assertThat(secretary.get(path).page().select(".state-breaking")).isNotEmpty();
    }

    @Test
    void a_mistake_gives_the_form_back_as_it_was_typed() {
        Answer refused = reporter.post("/toa-soan/bai", form("", "Chữ đã gõ <b>ở đây</b>.\n\nĐoạn hai.", 0));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#mistake-headline").text()).isNotBlank();
        assertThat(refused.value("body")).isEqualTo("Chữ đã gõ <b>ở đây</b>.\n\nĐoạn hai.");
        assertThat(refused.value("tags")).isEqualTo("sông, cầu");
        assertThat(refused.value("bylineName")).isEqualTo("Hà An");
    }

    @Test
    void two_saves_of_one_revision_show_both_texts_and_the_second_goes_on_top() {
        String path = written(editor, "Hai người cùng sửa");
        editor.post(path, form("Hai người cùng sửa", "Bản của người thứ nhất.", 1));

        Answer conflict = head.post(path, form("Hai người cùng sửa", "Bản của người thứ hai.", 1));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text())
                .contains("Bản của người thứ nhất.", "Bản của người thứ hai.");
        assertThat(conflict.value("body")).isEqualTo("Bản của người thứ hai.");
        assertThat(conflict.value("revision")).isEqualTo("2");
        assertThat(head.post(path, form("Hai người cùng sửa", conflict.value("body"), 2))
                        .status())
                .isEqualTo(303);
        assertThat(head.get(path).value("body")).isEqualTo("Bản của người thứ hai.");
    }

    @Test
    void two_people_who_change_different_things_are_both_kept() {
        String path = written(editor, "Hai chỗ khác nhau");
        editor.post(path, form("Hai chỗ khác nhau", "Đoạn đã sửa.", 1));

        Answer saved = head.post(path, form("Hai chỗ khác nhau, tít mới", "Đoạn một.", 1));

        assertThat(saved.location()).endsWith("?luu=gop");
        assertThat(head.get(path).value("body")).isEqualTo("Đoạn đã sửa.");
        assertThat(head.get(path).value("headline")).isEqualTo("Hai chỗ khác nhau, tít mới");
    }

    @Test
    void a_step_saves_what_stands_in_the_editor_first() {
        String path = written(reporter, "Nộp kèm chữ vừa gõ");

        reporter.post(path + "/nop", form("Nộp kèm chữ vừa gõ", "Chữ vừa gõ.", 1));

        assertThat(editor.get(path).value("body")).isEqualTo("Chữ vừa gõ.");
    }

    @Test
    void hostile_text_in_every_field_is_shown_as_text() {
        String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        String path = DeskPerson.article(editor.post(
                "/toa-soan/bai",
                "headline",
                script,
                "sapo",
                script,
                "body",
                script + "\n\n![" + script + "](){credit=\"x\"}",
                "section",
                "thoi-su",
                "locality",
                script,
                "source",
                script,
                "tags",
                script,
                "bylineName",
                script,
                "bylineRole",
                "text",
                "relatedPlace",
                "1",
                "relatedId",
                "",
                "relatedHeadline",
                script,
                "revision",
                "0"));

        for (String page : new String[] {path, path + "/xem", path + "/ban", "/toa-soan"}) {
            assertThat(editor.get(page).page().select("script:not([src]), img[src=x], [onerror]"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(editor.get(path).value("headline")).isEqualTo(script);
    }

    @Test
    void every_saved_revision_can_be_read_again() {
        String path = written(reporter, "Bản thứ nhất");
        reporter.post(path, form("Bản thứ hai", "Đoạn một.", 1));

        assertThat(reporter.get(path + "/ban").page().select("tbody tr")).hasSize(2);
        assertThat(reporter.get(path + "/ban/1").page().select("h1").text()).isEqualTo("Bản thứ nhất");
        assertThat(reporter.get(path + "/xem").page().select("h1").text()).isEqualTo("Bản thứ hai");
        assertThat(reporter.get(path + "/ban/7").status()).isEqualTo(404);
    }

    @Test
    void an_hour_gone_by_is_no_hour_to_publish_at() {
        String path = written(secretary, "Hẹn giờ");
        for (String step : new String[] {"nop", "nhan", "chuyen-duyet", "duyet"}) {
            assertThat(secretary.post(path + "/" + step).status()).as(step).isEqualTo(303);
        }

        assertThat(secretary
                        .post(path + "/hen-gio", "publishAt", "2020-01-01T07:00")
                        .page()
                        .select("#mistake-publishAt"))
                .isNotEmpty();
        assertThat(secretary
                        .post(path + "/hen-gio", "publishAt", "2199-01-01T07:00")
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(path).value("publishAt")).isEqualTo("2199-01-01T07:00");
    }

    @Test
    void another_writers_draft_is_nobody_elses() {
        String path = written(editor, "Bài của biên tập viên");

        assertThat(reporter.get(path).status()).isEqualTo(403);
        assertThat(reporter.post(path, form("Chiếm", "Chiếm.", 1)).status()).isEqualTo(403);
    }

    @Test
    void an_article_that_does_not_exist_is_not_found() {
        assertThat(editor.get("/toa-soan/bai/999999999999").status()).isEqualTo(404);
        assertThat(editor.get("/toa-soan/bai/khong").status()).isEqualTo(404);
        assertThat(editor.post("/toa-soan/bai/999999999999", form("a", "b", 1)).status())
                .isEqualTo(404);
    }

    private static String written(DeskPerson writer, String headline) {
        return DeskPerson.article(writer.post("/toa-soan/bai", form(headline, "Đoạn một.", 0)));
    }

    static String[] form(String headline, String body, int revision) {
        return new String[] {
            "headline", headline,
            "sapo", "Sapo của bài.",
            "body", body,
            "section", "thoi-su",
            "genre", "news",
            "locality", "",
            "source", "",
            "tags", "sông, cầu",
            "bylineName", "Hà An",
            "bylineRole", "text",
            "bylineName", "",
            "bylineRole", "photo",
            "commentsOpen", "1",
            "revision", String.valueOf(revision)
        };
    }
}
