package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.RunningSystem;

/** The pages around the articles. */
class PagesIT {
    private static Visitor visitor;

    @BeforeAll
    static void visit() {
        visitor = new Visitor(RunningSystem.asShipped());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/thoi-su",
                "/kinh-te",
                "/phap-luat",
                "/dia-phuong",
                "/dia-phuong/xa-huong-do",
                "/tac-gia/dinh-nhat",
                "/tin-theo-ngay/2026-11-20",
                "/tin-theo-ngay/2026-11-20?muc=giao-duc",
                "/tin-theo-ngay/1999-01-01",
                "/tin-theo-ngay/2026-11",
                "/tin-theo-ngay/2026-11?muc=giao-duc",
                "/tim-kiem",
                "/tim-kiem?q=cam",
                "/tim-kiem?q=khongcogiocanay"
            })
    void every_page_has_one_h1_a_frame_and_the_headers(String path) {
        HttpResponse<String> answer = visitor.get(path);
        Document page = visitor.page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("header.masthead, main, footer")).hasSize(3);
        assertThat(page.select(".today time").text()).matches("(Thứ \\S+|Chủ nhật), \\d\\d/\\d\\d/\\d{4}");
        assertThat(page.select("title").text()).contains("Báo Hà Tĩnh");
        assertThat(page.select("[style], script:not([src]):not([type])")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().map()).containsKey("content-security-policy");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void home_leads_with_a_photo_and_lists_what_is_new() {
        Document home = visitor.page("/");
        assertThat(home.select(".front-lead img")).hasSize(1);
        assertThat(home.select(".front-latest li")).hasSizeGreaterThan(5);
        assertThat(home.select(".block")).hasSizeGreaterThan(3);
    }

    @Test
    void search_marks_what_was_asked_and_stays_out_of_search_engines() {
        Document found = visitor.page("/tim-kiem?q=buoi+phuc+trach");
        assertThat(found.select(".story-headline").getFirst().text()).contains("bưởi Phúc Trạch");
        assertThat(found.select(".story-headline mark, .story-sapo mark")).isNotEmpty();
        assertThat(found.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(found.select("input[name=q]").eachAttr("value")).contains("buoi phuc trach");
    }

    @Test
    void a_locality_that_ended_leads_on() {
        Document district = visitor.page("/dia-phuong/huyen-huong-khe");
        assertThat(district.select(".notice").text()).contains("01/07/2025", "Xã Hương Khê", "Xã Hương Đô");
        assertThat(district.select(".story-headline")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co-muc-nay",
                "/tag/khong-co",
                "/tac-gia/khong-co",
                "/dia-phuong/khong-co",
                "/tin-theo-ngay/hom-nay",
                "/tin-theo-ngay/2026-02-30",
                "/tin-theo-ngay/2026-13",
                "/tin-theo-ngay/0001-01",
                "/tin-theo-ngay?nam=2026&thang=x",
                "/thoi-tiet/khong-co",
                "/thoi-tiet/huyen-huong-khe",
                "/tin-theo-ngay/2026-11-20?muc=khong-co",
                "/thoi-su?trang=99",
                "/rss/khong-co.rss",
                "/rss/kinh-te.xml",
                "/rss/tag/khong-co.rss",
                "/rss/tac-gia/khong-co.atom",
                "/sitemap/bai-1999-01-1.xml",
                "/sitemap/bai-2026-13-1.xml",
                "/sitemap/bai-2026-11-9.xml",
                "/news-sitemap-1.xml",
                "/news-sitemap-99.xml",
                "/khoa-khong-co-that.txt",
                "/a/b/c",
                "/index.php",
                "/theme/khong.css",
                "/theme/..%2ftheme.yaml",
                "/theme/%2e%2e/theme.yaml",
                "/anh/1/00-320/x.jpg"
            })
    void what_is_not_there_is_said_in_the_papers_style(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        if (answer.statusCode() == 404) {
            assertThat(answer.body()).contains("<h1>Không tìm thấy trang</h1>", "class=\"menu\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemap.xml, sitemap",
        "/sitemap/chuyen-muc.xml, url",
        "/sitemap/tu-khoa-1.xml, url",
        "/sitemap/tac-gia-1.xml, url",
        "/sitemap/bai-2026-11-1.xml, url",
        "/news-sitemap.xml, urlset",
        "/rss/kinh-te.rss, item",
        "/rss/kinh-te.atom, entry",
        "/rss/tag/logistics.rss, item",
        "/rss/tag/logistics.atom, entry",
        "/rss/tac-gia/dinh-nhat.rss, item",
        "/rss/tac-gia/dinh-nhat.atom, entry",
        "/rss/trang-chu.rss, item",
        "/rss/trang-chu.atom, entry"
    })
    void what_machines_read_is_well_formed(String path, String element) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        org.w3c.dom.Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName(element).getLength()).isPositive();
    }

    @Test
    void robots_are_shown_the_sitemaps_and_kept_from_the_newsroom() {
        assertThat(visitor.get("/robots.txt").body())
                .contains(
                        "Disallow: /toa-soan/\n",
                        "Disallow: /toa-soan$\n",
                        "Disallow: /api/\n",
                        "Sitemap: " + RunningSystem.asShipped().baseUrl() + "/news-sitemap.xml",
                        "Sitemap: " + RunningSystem.asShipped().baseUrl() + "/sitemap.xml");
    }

    @Test
    void the_index_of_sitemaps_leads_to_every_article() {
        String index = visitor.get("/sitemap.xml").body();
        String november = visitor.get("/sitemap/bai-2026-11-1.xml").body();
        assertThat(index)
                .contains("/sitemap/bai-2026-11-1.xml</loc><lastmod>2026-11-", "/sitemap/bai-2026-10-1.xml</loc>");
        assertThat(november).contains("-post5.html</loc><lastmod>2026-11-12T14:20:00+07:00</lastmod>");
        assertThat(visitor.get("/sitemap/chuyen-muc.xml").body())
                .contains("/kinh-te</loc>", "/dia-phuong/xa-huong-do</loc>")
                .doesNotContain("huyen-huong-khe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss/kinh-te.rss", "/rss/trang-chu.atom", "/sitemap.xml", "/robots.txt"})
    void who_has_a_document_already_is_told_so(String path) {
        String tag = visitor.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.get(path, "If-None-Match", "\"khac\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_feeds_photo_has_its_true_length() {
        org.jsoup.nodes.Element photo = org.jsoup.Jsoup.parse(
                        visitor.get("/rss/kinh-te.rss").body(), org.jsoup.parser.Parser.xmlParser())
                .selectFirst("enclosure");
        String path =
                photo.attr("url").substring(RunningSystem.asShipped().baseUrl().length());
        assertThat(visitor.get(path).headers().firstValue("Content-Length")).hasValue(photo.attr("length"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /rss/trang-chu",
        "/kinh-te, /rss/kinh-te",
        "/tag/logistics, /rss/tag/logistics",
        "/tac-gia/dinh-nhat, /rss/tac-gia/dinh-nhat"
    })
    void a_page_leads_to_its_feeds(String path, String stem) {
        Document page = visitor.page(path);
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .startsWith(stem + ".rss", stem + ".atom")
                .contains("/rss/trang-chu.rss", "/rss/trang-chu.atom");
    }

    @ParameterizedTest
    @CsvSource({
        "/kinh-te, Kinh tế",
        "/tag/logistics, logistics",
        "/tac-gia/dinh-nhat, Đình Nhật",
        "/dia-phuong/xa-huong-do, Địa phương > Xã Hương Đô"
    })
    void search_engines_are_told_where_a_page_stands(String path, String trail) {
        String origin = RunningSystem.asShipped().baseUrl();
        assertThat(Structured.steps(visitor.page(path))).isEqualTo("Trang chủ > " + trail + " @ " + origin + path);
    }

    @Test
    void home_tells_of_the_paper_and_its_search() {
        Document home = visitor.page("/");
        String data = home.select("script[type=application/ld+json]").getFirst().data();
        assertThat(data).contains("\"WebSite\"", "\"SearchAction\"", "\"NewsMediaOrganization\"");
        assertThat(home.select("meta[property=og:image:width]").attr("content")).isEqualTo("1280");
        assertThat(home.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void a_day_without_news_stays_out_of_search_engines() {
        assertThat(visitor.page("/tin-theo-ngay/1999-01-01")
                        .select("meta[name=robots]")
                        .attr("content"))
                .contains("noindex");
        assertThat(visitor.page("/tin-theo-ngay/2026-11-20")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .endsWith("/tin-theo-ngay/2026-11-20");
    }

    @Test
    void styles_are_kept_for_ever_under_the_address_of_their_version() {
        String address =
                visitor.page("/").select("link[rel=stylesheet]").getFirst().attr("href");
        HttpResponse<String> style = visitor.get(address);
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        String tag = style.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.get("/theme/site.css").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void photos_are_kept_for_ever() {
        String address = visitor.page("/").selectFirst(".front-lead img").attr("src");
        HttpResponse<String> photo = visitor.get(address);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(photo.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
        assertThat(photo.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void the_readers_locality_is_remembered() {
        HttpResponse<String> chosen = visitor.post("/thoi-tiet", Map.of("dia-phuong", "xa-huong-do", "ve", "/kinh-te"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/kinh-te#thoi-tiet");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Document page = visitor.page("/kinh-te", "Cookie", cookie);
        assertThat(page.select("#thoi-tiet option[selected]").eachText()).isEqualTo(List.of("Xã Hương Đô"));
        assertThat(page.select("#thoi-tiet .box-more a").attr("href")).isEqualTo("/dia-phuong/xa-huong-do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void a_choice_leads_to_no_other_site(String back) {
        HttpResponse<String> chosen = visitor.post("/thoi-tiet", Map.of("dia-phuong", "xa-huong-do", "ve", back));
        assertThat(chosen.headers().firstValue("Location")).hasValue("/#thoi-tiet");
    }

    @Test
    void the_date_picker_leads_to_the_day() {
        HttpResponse<String> picked = visitor.get("/tin-theo-ngay?ngay=2026-11-20&muc=giao-duc");
        assertThat(picked.statusCode()).isEqualTo(302);
        assertThat(picked.headers().firstValue("Location")).hasValue("/tin-theo-ngay/2026-11-20?muc=giao-duc");
        assertThat(visitor.page("/tin-theo-ngay/2026-11-20?muc=giao-duc")
                        .select(".story-headline")
                        .text())
                .contains("Bó hoa rừng ngày 20/11");
    }
}
