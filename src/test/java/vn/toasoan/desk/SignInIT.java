package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.RunningSystem;
import vn.toasoan.desk.DeskPerson.Answer;

/** Coming in, going out, and what becomes of a text when the session ends in between. */
class SignInIT {
    @ParameterizedTest
    @ValueSource(
            strings = {"/toa-soan", "/toa-soan/bai/moi", "/toa-soan/anh", "/toa-soan/binh-luan", "/toa-soan/nguoi-dung"
            })
    void strangers_are_led_to_the_door_and_from_there_to_where_they_wanted(String wanted) {
        DeskPerson person = new DeskPerson();

        Answer refused = person.get(wanted);
        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.location()).startsWith("/toa-soan/dang-nhap?den=");
        String den = person.get(refused.location()).value("den");
        Answer welcome = person.post(
                "/toa-soan/dang-nhap",
                "username",
                "admin",
                "password",
                RunningSystem.shared().adminPassword(),
                "den",
                den);

        assertThat(welcome.location()).isEqualTo(wanted);
        assertThat(person.get(wanted).status()).isEqualTo(200);
    }

    @Test
    void nobody_is_led_to_another_site() {
        Answer welcome = new DeskPerson()
                .post(
                        "/toa-soan/dang-nhap",
                        "username",
                        "admin",
                        "password",
                        RunningSystem.shared().adminPassword(),
                        "den",
                        "//example.com/toa-soan");

        assertThat(welcome.location()).isEqualTo("/toa-soan");
    }

    @Test
    void a_wrong_password_keeps_the_name() {
        Answer refused = new DeskPerson().signIn("khong.co.ai", "sai-mat-khau");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.value("username")).isEqualTo("khong.co.ai");
        assertThat(refused.value("password")).isEmpty();
        assertThat(refused.page().select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void who_signed_out_is_a_stranger() {
        DeskPerson person = DeskPerson.admin();

        assertThat(person.post("/toa-soan/dang-xuat").location()).isEqualTo("/toa-soan/dang-nhap");

        assertThat(person.get("/toa-soan").status()).isEqualTo(303);
    }

    @Test
    void a_text_sent_after_the_session_ended_comes_through_the_door_with_its_writer() {
        DeskPerson person = DeskPerson.admin();
        person.forgetSession();

        Answer door =
                person.post("/toa-soan/bai", DeskIT.form("Chữ không mất", "Dòng một.\n\nDòng \"hai\" & <ba>.", 0));
        assertThat(door.status()).isEqualTo(401);
        assertThat(door.value("giu.body").replace("\r", "")).isEqualTo("Dòng một.\n\nDòng \"hai\" & <ba>.");
        Answer again = person.post(
                "/toa-soan/dang-nhap",
                "username",
                "admin",
                "password",
                RunningSystem.shared().adminPassword(),
                "den",
                door.value("den"),
                "giu.headline",
                door.value("giu.headline"),
                "giu.body",
                door.value("giu.body"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.page().select("form").attr("action")).isEqualTo("/toa-soan/bai");
        assertThat(again.value("headline")).isEqualTo("Chữ không mất");
        assertThat(person.get("/toa-soan").status()).isEqualTo(200);
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        DeskPerson person = DeskPerson.admin();

        Answer refused = person.postFromElsewhere("/toa-soan/bai", DeskIT.form("Từ nơi khác", "Nội dung.", 0));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(person.get("/toa-soan").html()).doesNotContain("Từ nơi khác");
    }
}
