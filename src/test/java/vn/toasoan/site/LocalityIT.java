package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Localities of today and of old. */
class LocalityIT {
    private static Visitor visitor;

    @BeforeAll
    static void visit() {
        visitor = new Visitor(RunningSystem.asShipped());
    }

    @ParameterizedTest
    @CsvSource({
        "phuong-thach-trung, phuong-tran-phu",
        "xa-thach-trung, phuong-tran-phu", // a commune until it became a ward
        "xa-ho-do, phuong-tran-phu", // from another district
        "phuong-nguyen-du, phuong-thanh-sen",
        "xa-thach-dai, phuong-ha-huy-tap",
        "xa-xuan-lam, phuong-bac-hong-linh",
        "thi-tran-pho-chau, xa-huong-son",
        "xa-son-chau, xa-tu-my",
        "thi-tran-duc-tho, xa-duc-tho",
        "xa-an-phu, xa-mai-hoa",
        "xa-cuong-gian, xa-co-dam",
        "thi-tran-nghen, xa-can-loc",
        "xa-trung-loc, xa-dong-loc",
        "xa-hoa-hai, xa-huong-binh",
        "xa-ich-hau, xa-dong-kinh", // from Lộc Hà to one with parts of Thạch Hà
        "xa-cam-vinh, xa-cam-binh",
        "thi-tran-thien-cam, xa-thien-cam",
        "xa-ky-dong, xa-ky-anh",
        "thi-tran-ky-dong, xa-ky-anh",
        "xa-ky-chau, phuong-song-tri",
        "xa-ky-nam, phuong-hoanh-son"
    })
    void an_old_name_leads_to_the_unit_of_today(String old, String today) {
        HttpResponse<String> answer = visitor.get("/dia-phuong/" + old);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/dia-phuong/" + today);
    }

    @ParameterizedTest
    @CsvSource({
        "xa-ha-linh, Xã Hà Linh",
        "xa-thach-ha, Xã Thạch Hà",
        "xa-son-kim-2, Xã Sơn Kim 2",
        "xa-yen-hoa, Xã Yên Hoà"
    })
    void a_name_that_goes_on_is_that_of_today(String slug, String name) {
        Document page = visitor.page("/dia-phuong/" + slug);

        assertThat(page.selectFirst("h1").text()).isEqualTo(name);
        assertThat(page.select(".notice")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thanh-pho-ha-tinh, phuong-thanh-sen",
        "huyen-loc-ha, xa-mai-phu",
        "phuong-dai-nai, phuong-ha-huy-tap",
        "xa-ky-loi, phuong-vung-ang"
    })
    void what_was_divided_offers_all_that_followed(String old, String one) {
        assertThat(visitor.page("/dia-phuong/" + old)
                        .select(".notice .successors a")
                        .eachAttr("href"))
                .hasSizeGreaterThan(1)
                .contains("/dia-phuong/" + one);
    }

    @Test
    void no_old_name_leads_nowhere_and_every_place_of_today_lies_in_the_province() throws SQLException {
        assertThat(count("""
                select count(*) from locality l where valid_to is not null and not exists
                (select 1 from locality_successor s join locality n on n.id = s.successor_id
                where s.locality_id = l.id and n.valid_to is null)""")).isZero();
        assertThat(count("select count(*) from locality where valid_to is not null"))
                .isGreaterThan(200);
        assertThat(count("select count(*) from locality where valid_from = '2025-07-01'"))
                .isEqualTo(69);
        assertThat(count("""
                select count(*) from locality where (valid_from = '2025-07-01' or slug = 'tinh-ha-tinh')
                and latitude between 17.9 and 18.8 and longitude between 105.1 and 106.5""")).isEqualTo(70);
    }

    private static long count(String query) throws SQLException {
        try (Connection database = RunningSystem.asShipped().database();
                ResultSet row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void the_index_groups_all_places_of_today_by_the_old_districts() {
        Document page = visitor.page("/dia-phuong");

        Set<String> listed = new HashSet<>(page.select(".places li a").eachText());
        assertThat(listed).hasSize(70).contains("Tỉnh Hà Tĩnh", "Xã Hương Đô", "Phường Vũng Áng");
        assertThat(page.select(".places h2").eachText()).hasSize(14).contains("Huyện Vũ Quang (cũ)");
        assertThat(page.select(".places li:has(a[href$=xa-can-loc]) .places-old")
                        .text())
                .isEqualTo("Thị trấn Nghèn, Xã Thiên Lộc, Xã Vượng Lộc");
    }

    @Test
    void news_of_an_old_place_stays_with_the_one_that_followed_it_whole() {
        Visitor other = new Visitor(RunningSystem.shared());
        JsonObject article = other.publish(
                Stories.builder("Chợ quê " + Stories.word(), "Đoạn thứ nhất.").add("locality", "Thị trấn Nghèn"));

        assertThat(headlines(other, "/dia-phuong/xa-can-loc")).contains(article.getString("headline"));
        assertThat(other.page("/dia-phuong/xa-can-loc").select(".page-note").text())
                .contains("Thị trấn Nghèn");
    }

    private static List<String> headlines(Visitor visitor, String path) {
        return visitor.page(path).select(".story-headline").eachText();
    }
}
