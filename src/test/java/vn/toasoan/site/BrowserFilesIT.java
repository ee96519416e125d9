package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

/** What browsers fetch besides pages. */
class BrowserFilesIT {
    private static Visitor visitor;

    @BeforeAll
    static void visit() {
        visitor = new Visitor(RunningSystem.asShipped());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void the_service_worker_comes_from_the_root_and_is_asked_for_anew() {
        HttpResponse<String> worker = visitor.get("/sw.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(header(worker, "Content-Type")).startsWith("text/javascript");
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(visitor.get("/sw.js", "If-None-Match", header(worker, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_manifest_is_linked_and_its_icons_are_there() {
        assertThat(visitor.page("/").select("link[rel=manifest]").attr("href")).isEqualTo("/manifest.webmanifest");
        HttpResponse<String> answer = visitor.get("/manifest.webmanifest");
        assertThat(header(answer, "Content-Type")).startsWith("application/manifest+json");
        JsonObject manifest = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(manifest.getString("name")).isEqualTo("Báo Hà Tĩnh");
        assertThat(manifest.getString("start_url")).isEqualTo("/");
        assertThat(manifest.getJsonArray("icons")).hasSize(4);
        for (JsonValue icon : manifest.getJsonArray("icons")) {
            HttpResponse<String> picture = visitor.get(icon.asJsonObject().getString("src"));
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(header(picture, "Content-Type"))
                    .isEqualTo(icon.asJsonObject().getString("type"));
        }
    }

    @Test
    void an_articles_code_leads_to_the_article() {
        String article = ReadersBrowser.article();
        String id = article.replaceAll(".*-post(\\d+)\\.html", "$1");
        HttpResponse<String> code = visitor.get("/ma-qr/" + id + ".svg");
        assertThat(code.statusCode()).isEqualTo(200);
        assertThat(header(code, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(code, "Cache-Control")).startsWith("public, max-age=");
        assertThat(code.body())
                .isEqualTo(QrDrawing.svg(RunningSystem.asShipped().baseUrl() + "/bai-post" + id + ".html"));
        assertThat(header(visitor.get("/bai-post" + id + ".html"), "Location")).isEqualTo(article);
        assertThat(visitor.get("/ma-qr/987654321.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_of_kept_articles_is_the_same_for_everybody_and_in_no_search_engine() {
        String page = visitor.get("/da-luu").body();
        assertThat(visitor.get("/da-luu", "User-Agent", "Mozilla/5.0 (iPhone)").body())
                .isEqualTo(page);
        assertThat(visitor.page("/da-luu").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }
}
