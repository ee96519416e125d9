package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuredPageTest {
    private final StructuredPage page = new StructuredPage("https://bao.vn");

    @Test
    void steps_are_numbered_and_their_addresses_absolute() {
        JsonObject read = read(page.breadcrumbs(
                List.of(Map.of("name", "Trang chủ", "url", "/"), Map.of("name", "A </script> B", "url", "/a"))));

        assertThat(read.getString("@type")).isEqualTo("BreadcrumbList");
        JsonObject last = read.getJsonArray("itemListElement").getJsonObject(1);
        assertThat(last.getInt("position")).isEqualTo(2);
        assertThat(last.getString("name")).isEqualTo("A </script> B");
        assertThat(last.getString("item")).isEqualTo("https://bao.vn/a");
    }

    @Test
    void the_site_can_be_searched_and_has_a_publisher() {
        String script = page.site("Báo", "Khẩu hiệu", "Tin tức", "/theme/emblem.svg");
        JsonObject site = read(script).getJsonArray("@graph").getJsonObject(0);
        JsonObject paper = read(script).getJsonArray("@graph").getJsonObject(1);

        assertThat(site.getJsonObject("potentialAction").getJsonObject("target").getString("urlTemplate"))
                .isEqualTo("https://bao.vn/tim-kiem?q={search_term_string}");
        assertThat(paper.getString("@type")).isEqualTo("NewsMediaOrganization");
        assertThat(site.getJsonObject("publisher").getString("@id")).isEqualTo(paper.getString("@id"));
    }

    private static JsonObject read(String script) {
        assertThat(script).doesNotContain("<");
        return Json.createReader(new StringReader(script)).readObject();
    }
}
