package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.articles.NewsCalendar;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** What the paper brought on a day or in a month, beside a calendar. */
@ApplicationScoped
@Path("/tin-theo-ngay")
public class ArchiveResource {
    @Inject
    Sections sections;

    @Inject
    Newsstand newsstand;

    @Inject
    NewsCalendar calendar;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** Where the forms of date picker and calendar lead: to a day, else to a month of a year, else to today. */
    @GET
    public Response pick(
            @QueryParam("ngay") String day,
            @QueryParam("nam") String year,
            @QueryParam("thang") String month,
            @QueryParam("muc") String section) {
        return Redirect.found(
                ArchivePeriod.picked(day, year, month, today()).address(new ArchiveAddress(section(section))));
    }

    @GET
    @Path("{day}")
    public Response day(
            @PathParam("day") String given,
            @QueryParam(PageAddress.SECTION) String slug,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(
                request,
                "archive.ftlh",
                sources -> model(
                        ArchivePeriod.of(given), new ArchiveAddress(section(slug)), Paging.request(page), sources));
    }

    private Map<String, ?> model(
            ArchivePeriod period, ArchiveAddress addresses, Page.Request request, Sources sources) {
        Section section = addresses.section().orElse(null);
        Page<Teaser> stories = newsstand.between(period.from(), period.to(), section, request);
        sources.on(SurrogateKey.month(period.month())).showing(stories.items());
        LocalDate first = calendar.first().orElse(today());
        Map<String, Object> model = new HashMap<>(Map.of(
                "grid", grid(period, first, addresses),
                "total", stories.total(),
                "stories", stories.items(),
                "paging", Paging.of(stories, request, period.address(addresses)),
                "monthUrl", addresses.month(period.month())));
        addresses.section().ifPresent(only -> model.put("section", only));
        period.day().ifPresent(day -> addDay(model, day, first, addresses));
        return model;
    }

    private MonthGrid grid(ArchivePeriod period, LocalDate first, ArchiveAddress addresses) {
        LocalDate from = period.month().atDay(1);
        Map<LocalDate, Long> counts =
                calendar.counts(from, from.plusMonths(1), addresses.section().orElse(null));
        return MonthGrid.of(period.month(), counts, period.day(), today(), first, addresses);
    }

    private void addDay(Map<String, Object> model, LocalDate day, LocalDate first, ArchiveAddress addresses) {
        model.put("date", day);
        if (day.isAfter(first)) {
            model.put("previous", addresses.day(day.minusDays(1)));
        }
        if (day.isBefore(today())) {
            model.put("next", addresses.day(day.plusDays(1)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
    }

    private Optional<Section> section(String slug) {
        return slug == null || slug.isEmpty()
                ? Optional.empty()
                : Optional.of(sections.bySlug(slug).orElseThrow(Problem::notFound));
    }
}
