package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.RunningSystem;

/** The archive by date: a page a day and a month, each beside a calendar. */
class ArchiveIT {
    private static Visitor visitor;

    @BeforeAll
    static void visit() {
        visitor = new Visitor(RunningSystem.asShipped());
    }

    @Test
    void the_calendar_leads_to_the_days_with_news_and_tells_how_much_there_is() {
        Document page = visitor.page("/tin-theo-ngay/2026-11-20");

        assertThat(page.select(".wall-days th").eachText())
                .isEqualTo(List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN"));
        Element chosen = page.selectFirst(".wall-days a[aria-current=date]");
        assertThat(chosen.text()).isEqualTo("20: 1 tin, bài");
        assertThat(chosen.parent().elementSiblingIndex()).isEqualTo(4);
        assertThat(page.select(".wall-days td:has(span):not(:has(a))").eachText())
                .contains("19");
        for (Element day : page.select(".wall-days a")) {
            int told = Integer.parseInt(day.text().replaceAll(".*: (\\d+) .*", "$1"));
            assertThat(visitor.page(day.attr("href")).select(".archive-news .story"))
                    .as(day.text())
                    .hasSize(told);
        }
    }

    @Test
    void a_month_has_a_page_with_all_its_news() {
        Document page = visitor.page("/tin-theo-ngay/2026-11");

        long told = page.select(".wall-days a").stream()
                .mapToLong(day -> Long.parseLong(day.text().replaceAll(".*: (\\d+) .*", "$1")))
                .sum();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Tin tháng 11/2026");
        assertThat(told).isPositive();
        assertThat(page.select(".archive-news .story")).hasSize((int) Math.min(told, Paging.SIZE));
    }

    @Test
    void the_section_is_kept_on_all_ways() {
        Document page = visitor.page("/tin-theo-ngay/2026-11-20?muc=giao-duc");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Giáo dục ngày 20/11/2026");
        assertThat(page.select(".wall a, .day-steps a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("?muc=giao-duc"));
        assertThat(page.select("#lich-muc option[selected]").eachAttr("value")).isEqualTo(List.of("giao-duc"));
    }

    @ParameterizedTest
    @CsvSource({
        "/tin-theo-ngay?nam=2026&thang=9, /tin-theo-ngay/2026-09",
        "/tin-theo-ngay?nam=2026&thang=11&muc=giao-duc, /tin-theo-ngay/2026-11?muc=giao-duc",
        "/tin-theo-ngay?nam=2026&thang=11&muc=, /tin-theo-ngay/2026-11"
    })
    void the_choice_of_month_and_year_leads_there(String chosen, String address) {
        assertThat(visitor.get(chosen).headers().firstValue("Location")).hasValue(address);
    }

    @ParameterizedTest
    @CsvSource({"1999-01, 1", "1999-01-01, 1", "2999-12, 0", "2999-12-31, 0"})
    void before_the_first_paper_and_after_today_no_way_leads_on(String period, int forwards) {
        Document page = visitor.page("/tin-theo-ngay/" + period);

        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select(".wall-days a")).isEmpty();
        assertThat(page.select(".wall-steps a[rel=next]")).hasSize(forwards);
        assertThat(page.select(".wall-steps a[rel=prev]")).hasSize(1 - forwards);
    }
}
