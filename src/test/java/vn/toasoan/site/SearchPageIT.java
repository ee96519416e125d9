package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.RunningSystem;

/** The page of search as a reader without scripts gets it, and the part of it that a script asks for. */
class SearchPageIT {
    private static Visitor visitor;

    @BeforeAll
    static void visit() {
        visitor = new Visitor(RunningSystem.asShipped());
    }

    private static Document found(String parameters) {
        return visitor.page("/tim-kiem?" + parameters);
    }

    private static Document follow(Document page, String link) {
        return visitor.page(page.expectFirst(link).attr("href"));
    }

    @Test
    void facets_narrow_and_are_taken_off_again() {
        Document all = found("q=cam");
        assertThat(all.select("#loc-section-kinh-te .facet-count").text()).isEqualTo("1");
        assertThat(all.select(".facets [aria-current]")).isEmpty();

        Document economy = follow(all, "#loc-section-kinh-te");
        assertThat(economy.select(".found .story-section").eachText()).containsOnly("Kinh tế");
        assertThat(economy.select(".facets [aria-current] .facet-name").text()).isEqualTo("Kinh tế (bỏ lọc)");
        assertThat(economy.select(".chip").text()).startsWith("Chuyên mục: Kinh tế");
        // Another may be taken instead.
        assertThat(economy.select("#loc-section-du-lich")).hasSize(1);

        assertThat(follow(economy, "#loc-section-kinh-te").select(".found article"))
                .hasSameSizeAs(all.select(".found article"));
        assertThat(follow(economy, "#bo-section").select(".chip")).isEmpty();
    }

    @Test
    void a_year_is_its_first_day_to_its_last() {
        Document year = follow(found("q=cam"), "#loc-year-2026");
        assertThat(year.expectFirst("#tu").attr("value")).isEqualTo("2026-01-01");
        assertThat(year.expectFirst("#den").attr("value")).isEqualTo("2026-12-31");
        assertThat(year.select(".chip").text()).startsWith("Năm 2026");
        assertThat(year.select("#loc-year-2026[aria-current]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dia-phuong=xa-huong-do, Địa phương: Xã Hương Đô",
        "dia-phuong=X%C3%A3+H%C6%B0%C6%A1ng+%C4%90%C3%B4, Địa phương: Xã Hương Đô",
        "the=cam-khe-may, Từ khóa: cam Khe Mây",
        "but-danh=minh-loc, Tác giả: Minh Lộc"
    })
    void a_link_from_elsewhere_may_filter_by_locality_tag_and_pen_name(String filter, String chip) {
        Document filtered = found("q=cam&" + filter);
        assertThat(filtered.select(".found .story-headline").eachText())
                .anySatisfy(headline -> assertThat(headline).startsWith("Cam Khe Mây"));
        assertThat(filtered.select(".chip").text()).isEqualTo(chip + " (bỏ lọc)");
        String name = filter.substring(0, filter.indexOf('='));
        assertThat(filtered.select("input[type=hidden][name=" + name + "]:not([disabled])"))
                .as("other words are sought with it too")
                .hasSize(1);
    }

    @Test
    void several_filters_are_taken_off_at_once() {
        Document filtered = found("q=cam&muc=kinh-te&the=ocop&tu=2026-11-01");
        assertThat(filtered.select(".chip")).hasSize(3);
        assertThat(filtered.select(".chip").text()).contains("Từ 01/11/2026");
        assertThat(follow(filtered, "#bo-het").select(".chip")).isEmpty();
    }

    @Test
    void nothing_asked_is_answered_by_examples_that_work() {
        Document start = visitor.page("/tim-kiem");
        assertThat(start.select(".example")).hasSize(5).allSatisfy(example -> {
            Document found = visitor.page(example.attr("href"));
            assertThat(found.select(".found article")).as(example.text()).isNotEmpty();
            assertThat(found.expectFirst("#q").attr("value")).isEqualTo(example.text());
        });
        assertThat(start.select(".ways-on .tag").eachText()).contains("Kinh tế", "Giáo dục");
        assertThat(start.select(".newest .story-headline")).hasSizeGreaterThan(3);
    }

    @Test
    void nothing_found_is_answered_by_what_may_help() {
        Document none = found("q=%22cam+s%C3%B4ng+La%22&muc=giao-duc");
        assertThat(none.select("#so-ket-qua").text()).isEqualTo("Không tìm thấy tin, bài nào cho “cam sông La”");
        assertThat(none.select(".ways-on .tag, .newest .story-headline")).isNotEmpty();
        Document wider = follow(none, "#thu-bo-loc");
        assertThat(wider.select(".chip")).isEmpty();
        assertThat(follow(wider, "#thu-bo-ngoac").select(".found article")).isNotEmpty();
    }

    @Test
    void what_is_found_only_in_part_is_offered_where_the_order_by_date_leaves_it_out() {
        Document none = found("q=cam+zzqx+kkwz&sap-xep=moi-nhat");
        assertThat(none.select(".found article")).isEmpty();
        assertThat(follow(none, "#thu-phu-hop").select(".found article")).isNotEmpty();
    }

    @Test
    void how_the_query_was_understood_is_said_with_a_way_back_and_forth() {
        Document understood = found("q=haf+tinhx");
        assertThat(understood.select(".find-hint").text()).startsWith("Đang tìm “hà tĩnh”.");
        Document literal = follow(understood, ".find-hint a");
        assertThat(literal.select(".find-hint").text()).doesNotContain("Đang tìm");
        assertThat(literal.select(".chip").text()).startsWith("Đúng như đã gõ");
        assertThat(follow(literal, "#bo-literally").select(".find-hint")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "cam' onfocus='alert(1)"})
    void what_is_typed_stays_text(String typed) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String filter : new String[] {"q", "muc", "dia-phuong", "the", "but-danh"}) {
            Document page = found("q=cam&" + filter + "=" + query);
            assertThat(page.select("script:not([src]), [onerror], [onfocus], img[src=x]"))
                    .isEmpty();
        }
        assertThat(found("q=" + query).expectFirst("#q").attr("value")).isEqualTo(typed);
    }

    @Test
    void a_script_gets_the_results_alone_under_the_same_address() {
        HttpResponse<String> part = visitor.get("/tim-kiem?q=cam", "HX-Request", "true");
        HttpResponse<String> whole = visitor.get("/tim-kiem?q=cam");
        assertThat(String.join(", ", part.headers().allValues("Vary"))).contains("HX-Request");
        assertThat(String.join(", ", whole.headers().allValues("Vary"))).contains("HX-Request");
        assertThat(part.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document results = Jsoup.parseBodyFragment(part.body());
        assertThat(results.select("form, header, footer, h1")).isEmpty();
        assertThat(results.select("title").text()).isEqualTo("Kết quả tìm “cam” | Báo Hà Tĩnh");
        assertThat(results.select(".found .story-headline").eachText())
                .isEqualTo(Jsoup.parse(whole.body())
                        .select(".found .story-headline")
                        .eachText());
    }

    @Test
    void robots_may_read_that_they_may_not_list_it() {
        HttpResponse<String> answer = visitor.get("/tim-kiem?q=cam");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex, follow\">");
        assertThat(Jsoup.parse(answer.body()).select(".facets a, .periods a"))
                .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("nofollow"));
        assertThat(visitor.get("/robots.txt").body()).doesNotContain("/tim-kiem");
    }

    @Test
    void only_this_page_brings_htmx() {
        assertThat(visitor.page("/tim-kiem").select("script[src*=htmx]")).hasSize(1);
        assertThat(visitor.page("/").select("script[src*=htmx]")).isEmpty();
    }
}
