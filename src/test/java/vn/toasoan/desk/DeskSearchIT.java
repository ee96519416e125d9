package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Search at the desk, by its form alone. */
class DeskSearchIT {
    private static final String SEARCH = "/toa-soan/tim-kiem?tim=";

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static DeskPerson admin;
    private static DeskPerson reporter;

    private final String word = Stories.word();

    @BeforeAll
    static void signIn() {
        admin = DeskPerson.admin();
        reporter = DeskPerson.with(admin, "phong.vien.tim", "reporter");
    }

    @Test
    void a_writer_finds_his_draft_and_what_he_took_out_of_it() {
        String path = DeskPerson.article(
                reporter.post("/toa-soan/bai", "headline", "Đê biển " + word, "body", "Đoạn một.", "revision", "0"));
        awaitFound(reporter, word);
        Document found = reporter.get(SEARCH + word).page();
        assertThat(found.select(".hits h2 a").attr("href")).isEqualTo(path);
        assertThat(found.select(".hits h2 mark").text()).isEqualTo(word);
        assertThat(found.select(".hits .state").text()).isEqualTo("Nháp");
        assertThat(found.select(".hits .hit-about").text()).contains("Người phong.vien.tim");

        reporter.post(path, "headline", "Đê biển", "body", "Đoạn một.", "revision", "1");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !page(reporter, word).select(".hit-past").isEmpty());
        assertThat(page(reporter, word).select(".hit-past a").attr("href")).isEqualTo(path + "/ban/1");
        assertThat(page(reporter, word).select(".hit-past a").text()).isEqualTo("Trong bản lưu số 1");
    }

    @Test
    void anothers_draft_is_not_there() {
        Stories.draft(Client.admin(SYSTEM), "Của người khác " + word);
        awaitFound(admin, word);
        assertThat(page(reporter, word).select(".hits, .chips")).isEmpty();
        assertThat(page(reporter, word).select(".empty").text()).contains(word);
    }

    @Test
    void filters_stay_in_the_form_and_what_is_typed_is_never_markup() {
        Document page = reporter.get(SEARCH + "%3Cb%3E&trang-thai=DRAFT&muc=kinh-te&cua-toi=1&sap-xep=moi-nhat")
                .page();
        assertThat(page.select("[name=tim]").val()).isEqualTo("<b>");
        assertThat(page.select("[name=trang-thai] [selected]").val()).isEqualTo("DRAFT");
        assertThat(page.select("[name=muc] [selected]").val()).isEqualTo("kinh-te");
        assertThat(page.select("[name=cua-toi]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=sap-xep] [selected]").val()).isEqualTo("moi-nhat");
        assertThat(reporter.get(SEARCH + "tin&trang-thai=SAI&trang=x").status()).isEqualTo(200);
    }

    @Test
    void the_desk_leads_to_the_search() {
        assertThat(reporter.get("/toa-soan").page().select("form[role=search]").attr("action"))
                .isEqualTo("/toa-soan/tim-kiem");
    }

    private static void awaitFound(DeskPerson person, String words) {
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !page(person, words).select(".hits").isEmpty());
    }

    private static Document page(DeskPerson person, String words) {
        return person.get(SEARCH + words).page();
    }
}
