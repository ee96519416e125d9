package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class SectionsIT {
    private static final String SECTIONS = "/api/v1/sections";

    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = Client.admin(system);

    @Test
    void anybody_reads_them_in_the_papers_order() {
        JsonObject list = Client.stranger(system).get(SECTIONS).is(200).json();

        assertThat(list.getInt("total")).isEqualTo(list.getJsonArray("items").size());
        assertThat(list.getJsonArray("items")
                        .getValuesAs(item -> item.asJsonObject().getInt("position")))
                .isSorted();
        assertThat(list.getJsonArray("items").getJsonObject(0).getString("slug"))
                .isEqualTo("thoi-su");
    }

    @Test
    void a_put_makes_one_and_changes_it() {
        String path = SECTIONS + "/" + Stories.word();

        admin.put(path, "{\"name\":\"Chuyên mục thử\",\"position\":500}").is(200);
        JsonObject changed = admin.put(path, "{\"name\":\"Đã đổi tên\",\"parent\":\"kinh-te\",\"position\":501}")
                .is(200)
                .json();

        assertThat(changed.getString("name")).isEqualTo("Đã đổi tên");
        assertThat(changed.getString("parent")).isEqualTo("kinh-te");
        assertThat(changed.getInt("position")).isEqualTo(501);
        assertThat(admin.get(SECTIONS).text()).contains("Đã đổi tên").doesNotContain("Chuyên mục thử");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag",
                "toa-soan",
                "api",
                "rss",
                "da-luu",
                "ma-qr",
                "Chu-Hoa",
                "c%C3%B3-d%E1%BA%A5u",
                "hai--gach",
                "bai-post12"
            })
    void an_address_of_the_sites_own_or_no_slug_is_refused(String slug) {
        admin.put(SECTIONS + "/" + slug, "{\"name\":\"Sai\"}").isProblem(422, "invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":7}",
                "{\"name\":\"Sai\",\"position\":\"x\"}",
                "{\"name\":\"Sai\",\"position\":1.5}",
                "{\"name\":\"Sai\",\"parent\":\"khong-co\"}",
                "{\"name\":\"Sai\",\"parent\":\"muc-sai\"}"
            })
    void a_section_that_cannot_be_is_refused(String body) {
        admin.put(SECTIONS + "/muc-sai", body).isProblem(422, "invalid");
    }

    @Test
    void only_those_who_manage_them_may() {
        Client.withRole(system, "editor")
                .put(SECTIONS + "/khong-duoc", "{\"name\":\"Không được\"}")
                .isProblem(403, "forbidden");
    }
}
