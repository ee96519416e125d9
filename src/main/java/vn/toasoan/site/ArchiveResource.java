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
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** What the paper brought on a day. */
@ApplicationScoped
@Path("/tin-theo-ngay")
public class ArchiveResource {
    private static final String PATH = "/tin-theo-ngay/";

    @Inject
    Sections sections;

    @Inject
    Newsstand newsstand;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** Where the date picker's form leads. */
    @GET
    public Response pick(@QueryParam("ngay") String day, @QueryParam("muc") String section) {
        LocalDate picked = day == null || day.isEmpty() ? today() : day(day);
        return Redirect.found(address(picked, section(section)));
    }

    @GET
    @Path("{day}")
    public Response day(
            @PathParam("day") String day,
            @QueryParam(PageAddress.SECTION) String section,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(
                request, "archive.ftlh", sources -> model(day(day), section(section), Paging.request(page), sources));
    }

    private Map<String, ?> model(LocalDate day, Optional<Section> section, Page.Request request, Sources sources) {
        Page<Teaser> stories = newsstand.on(day, section.orElse(null), request);
        sources.on(SurrogateKey.day(day)).showing(stories.items());
        Map<String, Object> model = new HashMap<>(Map.of(
                "date", day,
                "total", stories.total(),
                "stories", stories.items(),
                "paging", Paging.of(stories, request, address(day, section)),
                "previous", address(day.minusDays(1), section)));
        section.ifPresent(only -> model.put("section", only));
        if (day.isBefore(today())) {
            model.put("next", address(day.plusDays(1), section));
        }
        return model;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
    }

    /** What isn't a day of this kind of calendar, or not within four figures, is no address of ours. */
    private static LocalDate day(String given) {
        try {
            LocalDate day = LocalDate.parse(given);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // The same answer as for a year out of range.
        }
        throw Problem.notFound();
    }

    private Optional<Section> section(String slug) {
        return slug == null || slug.isEmpty()
                ? Optional.empty()
                : Optional.of(sections.bySlug(slug).orElseThrow(Problem::notFound));
    }

    private static String address(LocalDate day, Optional<Section> section) {
        return PATH + day + section.map(only -> "?muc=" + only.slug()).orElse("");
    }
}
