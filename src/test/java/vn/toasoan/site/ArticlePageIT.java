package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;

/** Every row of an article page, on a real one of the first content and on one that is hostile. */
class ArticlePageIT {
    private static Visitor visitor;
    private static Document page;
    private static String address;
    private static JsonObject hostile;

    @BeforeAll
    static void read() {
        visitor = new Visitor(RunningSystem.asShipped());
        address = visitor.page("/kinh-te").select(".story-headline a").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.startsWith("/cam-khe-may-"))
                .findFirst()
                .orElseThrow();
        page = visitor.page(address);
        hostile = visitor.publish(manuscript("</script><script>alert(1)</script> & “nháy”")
                .add("sapo", "<img src=x onerror=alert(1)> mở đầu")
                .add("source", "TTXVN")
                .add("body", """
                        Đoạn <script>alert(1)</script> văn.

                        ## Tít xen

                        > Lời trích.

                        ![Ảnh còn chờ](){credit="Đình Nhật"}
                        """)
                .add("bylines", Json.createArrayBuilder().add("Hà Linh"))
                .add(
                        "related",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("headline", "Bài chưa tìm thấy trong kho")
                                        .add("sapo", "Sapo của bài ấy")))
                .add("commentsOpen", true));
    }

    private static JsonObjectBuilder manuscript(String headline) {
        return Json.createObjectBuilder().add("headline", headline).add("section", "xa-hoi");
    }

    @Test
    void s1_the_prefix_stands_before_the_description_and_not_before_the_sapo() {
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("(Baohatinh.vn) - Giữa tháng 11");
        assertThat(page.selectFirst(".sapo").text()).startsWith("Giữa tháng 11");
        assertThat(visitor.page(hostile.getString("url"))
                        .select("meta[name=description]")
                        .attr("content"))
                .startsWith("(TTXVN) - ");
    }

    @Test
    void s1_lists_carry_the_prefix_too() {
        assertThat(visitor.page("/kinh-te").select(".source").eachText()).contains("(Baohatinh.vn) -");
    }

    @Test
    void s2_there_is_one_headline_and_photos_say_what_they_show() {
        assertThat(page.select("h1")).hasSize(1);
        String headline = page.selectFirst("h1").text();
        assertThat(headline).startsWith("Cam Khe Mây");
        assertThat(page.select(".body img"))
                .allSatisfy(photo -> assertThat(photo.attr("alt")).isNotEmpty().isNotEqualTo(headline));
        assertThat(page.selectFirst(".body img").attr("alt")).startsWith("Đồi cam nhiều hàng cây");
    }

    @Test
    void s3_crossheads_quotes_and_tables_are_there() {
        assertThat(page.select(".body h2").eachText())
                .containsExactly("Bán cam ngay tại gốc", "Giữ tiếng bằng cách làm chậm");
        assertThat(page.select(".body table th").eachText()).contains("Loại");
        Document other = visitor.page(hostile.getString("url"));
        assertThat(other.select(".body blockquote").text()).isEqualTo("Lời trích.");
    }

    @Test
    void s4_photos_have_sizes_a_caption_and_the_credit_in_brackets_at_its_end() {
        assertThat(page.select(".body figure")).hasSize(3);
        assertThat(page.select(".body figure img")).allSatisfy(photo -> {
            assertThat(photo.attr("srcset")).contains("320w", "640w");
            assertThat(photo.attr("sizes")).isNotEmpty();
            assertThat(photo.attr("width")).matches("\\d+");
            assertThat(photo.attr("height")).matches("\\d+");
        });
        assertThat(page.select(".body figure img[loading=lazy]")).hasSize(2);
        assertThat(page.select(".body figcaption").eachText())
                .allSatisfy(caption -> assertThat(caption).endsWith("(Ảnh: Đình Nhật)"));
    }

    @Test
    void s4_photos_still_awaited_are_left_out() {
        Document other = visitor.page(hostile.getString("url"));
        assertThat(other.select(".body figure")).isEmpty();
        assertThat(other.text()).doesNotContain("Ảnh còn chờ");
    }

    @Test
    void s5_related_articles_have_a_short_headline_a_sapo_and_a_thumbnail() {
        assertThat(page.select(".related article")).hasSize(3).allSatisfy(story -> {
            assertThat(story.selectFirst("h3").text()).hasSizeLessThanOrEqualTo(80);
            assertThat(story.selectFirst(".story-sapo").text()).isNotEmpty();
            assertThat(story.selectFirst("img").attr("alt")).isNotEmpty();
            assertThat(story.selectFirst("a").attr("href")).contains("-post");
        });
    }

    @Test
    void s5_one_that_nobody_found_is_named_without_a_link() {
        Element story = visitor.page(hostile.getString("url")).selectFirst(".related article");
        assertThat(story.selectFirst("h3").text()).isEqualTo("Bài chưa tìm thấy trong kho");
        assertThat(story.select("a")).isEmpty();
        assertThat(story.selectFirst(".story-sapo").text()).isEqualTo("Sapo của bài ấy");
    }

    @Test
    void s6_the_signature_and_the_authors_lead_to_their_pages() {
        assertThat(page.select(".signature a").eachAttr("href"))
                .containsExactly("/tac-gia/minh-loc", "/tac-gia/dinh-nhat");
        assertThat(page.select(".author-name").eachText()).containsExactly("Minh Lộc", "Đình Nhật");
        assertThat(page.select(".author-role").eachText()).containsExactly("Bài", "Ảnh");
        assertThat(visitor.page("/tac-gia/minh-loc").select(".story-headline a").eachAttr("href"))
                .contains(address);
    }

    @Test
    void s8_the_notice_is_text_that_can_be_read() {
        String notice = "Ý kiến của bạn sẽ được biên tập trước khi đăng. Vui lòng gõ tiếng Việt có dấu";
        assertThat(page.select("#binh-luan .comment-notice").text()).isEqualTo(notice);
        assertThat(page.select("[placeholder*=biên tập]")).isEmpty();
    }

    @Test
    void s9_earlier_news_of_the_section_come_with_a_date_picker() {
        Element earlier = page.selectFirst(".earlier");
        assertThat(earlier.selectFirst("h2").text()).isEqualTo("Các tin đã đưa");
        assertThat(earlier.select("li a")).isNotEmpty();
        assertThat(earlier.selectFirst("input[type=date]").attr("name")).isEqualTo("ngay");
    }

    @Test
    void s10_the_weather_is_there_by_locality() {
        Element weather = page.selectFirst("#thoi-tiet");
        assertThat(weather.text()).contains("Thời tiết", "Địa phương", "Xem thêm Phường Thành Sen");
        assertThat(weather.select("option")).hasSizeGreaterThan(60);
    }

    @Test
    void s11_there_is_a_share_dialog_and_links_that_need_no_script() {
        Element dialog = page.selectFirst("dialog");
        assertThat(dialog.text()).contains("Hãy chia sẻ với bạn bè!", "Tắt [X]");
        assertThat(page.select(".share-row a").eachAttr("href"))
                .anySatisfy(link -> assertThat(link).startsWith("https://www.facebook.com/"))
                .anySatisfy(link -> assertThat(link).startsWith("mailto:"));
    }

    @Test
    void machines_read_what_people_read() {
        JsonObject data = data(page);
        assertThat(data.getString("@type")).isEqualTo("NewsArticle");
        assertThat(data.getString("headline")).isEqualTo(page.selectFirst("h1").text());
        assertThat(data.getString("datePublished")).isEqualTo("2026-11-21T06:15:00+07:00");
        assertThat(data.getString("mainEntityOfPage"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(RunningSystem.asShipped().baseUrl() + address);
        assertThat(data.getJsonArray("image")).hasSize(3);
        assertThat(data.getJsonArray("author").getJsonObject(0).getString("url"))
                .endsWith("/tac-gia/minh-loc");
        assertThat(page.select("meta[property=og:image]").attr("content")).contains("/anh/");
        assertThat(page.select("link[rel=preload][as=image]")).hasSize(1);
        assertThat(page.select("time").eachText()).contains("Thứ Bảy, 21/11/2026 06:15");
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void what_is_hostile_stays_text() {
        HttpResponse<String> answer = visitor.get(hostile.getString("url"));
        Document other = Jsoup.parse(answer.body());
        assertThat(other.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(other.select("[onerror], [style], [onclick]")).isEmpty();
        assertThat(other.selectFirst("h1").text()).isEqualTo("</script><script>alert(1)</script> & “nháy”");
        assertThat(data(other).getString("headline"))
                .isEqualTo(other.selectFirst("h1").text());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void another_slug_leads_to_the_right_one() {
        String number = address.substring(address.lastIndexOf("-post"));
        HttpResponse<String> answer = visitor.get("/mot-tit-cu" + number);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(address);
    }

    @Test
    void what_never_was_is_not_found_and_what_was_withdrawn_is_gone() {
        assertThat(visitor.get("/khong-co-post987654321.html").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/qua-lon-post99999999999999999999999.html").statusCode())
                .isEqualTo(404);
        JsonObject article = visitor.publish(manuscript("Bài sẽ bị gỡ").add("body", "Chữ."));
        visitor.call(
                "POST",
                "/articles/" + article.getInt("id") + "/withdrawal",
                Json.createObjectBuilder().add("reason", "Sai sự thật"));
        HttpResponse<String> answer = visitor.get(article.getString("url"));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body())
                .contains("<h1>Bài viết không còn trên trang</h1>")
                .doesNotContain("Sai sự thật");
    }

    @Test
    void s7_a_refused_comment_stays_in_the_form_and_a_good_one_is_held() {
        String form = page.selectFirst(".comment-form").attr("action").replace("#binh-luan", "");
        HttpResponse<String> refused = visitor.post(form, Map.of("name", "Lan", "body", "Cam nam nay ngon qua <b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select(".refusal").text()).contains("Vui lòng gõ tiếng Việt có dấu");
        assertThat(again.selectFirst("textarea[name=body]").wholeText()).contains("Cam nam nay ngon qua <b>");
        assertThat(again.selectFirst("input[name=name]").attr("value")).isEqualTo("Lan");

        HttpResponse<String> taken = visitor.post(form, Map.of("name", "Lan", "body", "Cam năm nay ngon quá."));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location")).hasValue(address + "?da-gui=1#binh-luan");
        assertThat(visitor.page(address + "?da-gui=1").select(".thanks").text()).contains("Cảm ơn bạn");
        assertThat(visitor.page(address).select(".comment-body").text()).doesNotContain("Cam năm nay ngon quá");
    }

    @Test
    void s7_a_suggestion_and_what_was_typed_change_places_without_being_sent() {
        String form = page.selectFirst(".comment-form").attr("action").replace("#binh-luan", "");
        Document refused = Jsoup.parse(visitor.post(form, Map.of("name", "Lan", "body", "Cam nawm nay\nngon quas!"))
                .body());
        assertThat(refused.selectFirst(".suggestion").wholeText()).isEqualTo("Cam năm nay\nngon quá!");

        assertThat(shownIn(refused)).isEqualTo("Có phải ý bạn là: Dùng bản này");

        Document taken = swapped(refused);
        assertThat(shownIn(taken)).isEqualTo("Bản bạn đã gõ: Lấy lại bản này");
        assertThat(taken.selectFirst("textarea[name=body]").wholeText().strip()).isEqualTo("Cam năm nay\nngon quá!");
        assertThat(taken.selectFirst("input[name=name]").attr("value")).isEqualTo("Lan");
        assertThat(taken.select(".refusal, .thanks")).isEmpty();

        Document back = swapped(taken);
        assertThat(back.selectFirst("textarea[name=body]").wholeText().strip()).isEqualTo("Cam nawm nay\nngon quas!");
        assertThat(back.selectFirst(".suggestion").wholeText()).isEqualTo("Cam năm nay\nngon quá!");
        assertThat(shownIn(back)).isEqualTo("Có phải ý bạn là: Dùng bản này");
    }

    private static String shownIn(Document page) {
        return page.select(".other-version span:not([hidden])").text();
    }

    private static Document swapped(Document page) {
        Element button = page.selectFirst(".other-version [formaction]");
        Element form = page.getElementById(button.attr("form"));
        Map<String, String> fields = new HashMap<>();
        form.select("input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("body", form.selectFirst("textarea").wholeText().strip());
        return Jsoup.parse(visitor.post(button.attr("formaction").replace("#binh-luan", ""), fields)
                .body());
    }

    @Test
    void s7_a_posted_comment_and_the_answer_to_it_are_on_the_page() {
        JsonObject article = visitor.publish(manuscript("Bài để bàn luận").add("body", "Chữ."));
        int id = article.getInt("id");
        int comment = comment(id, "Bài viết rất hay và hữu ích.", null);
        comment(id, "Tôi cũng đồng ý với bạn.", comment);

        Element block = visitor.page(article.getString("url")).selectFirst("#binh-luan");

        assertThat(block.select(".comments-count").text()).isEqualTo("2 bình luận");
        assertThat(block.select(".threads > li > .comment-line").text()).matches("Bạn đọc - Thứ .*\\d\\d:\\d\\d");
        assertThat(block.select(".threads summary").text()).isEqualTo("Trả lời");
        assertThat(block.select(".replies .comment-body").text()).isEqualTo("Tôi cũng đồng ý với bạn.");
        assertThat(block.select(".threads input[name=parent]").attr("value")).isEqualTo(String.valueOf(comment));
    }

    private static int comment(int article, String body, Integer parent) {
        JsonObjectBuilder comment =
                Json.createObjectBuilder().add("name", "Bạn đọc").add("body", body);
        if (parent != null) {
            comment.add("parent", parent);
        }
        int id = visitor.call("POST", "/articles/" + article + "/comments", comment)
                .getInt("id");
        visitor.call("POST", "/moderation/" + id, Json.createObjectBuilder().add("decision", "post"));
        return id;
    }

    static JsonObject data(Document page) {
        String json = page.selectFirst("script[type=application/ld+json]").data();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
