package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Sections;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.search.Facets;
import vn.toasoan.search.Results;
import vn.toasoan.search.Search;
import vn.toasoan.vietnamese.NewsDates;

/** The page of search; for htmx, which exchanges them while the reader types, its results alone. */
@ApplicationScoped
@Path("/tim-kiem")
public class SearchResource {
    private static final Page.Request COUNTS_ALONE = new Page.Request(1, 1);
    private static final int NEWEST = 6;

    /** Characters of a query that is kept. */
    private static final int LONGEST = 300;

    /** Deeper the index shows nothing. */
    private static final long DEEPEST = 10_000;

    @Inject
    Search search;

    @Inject
    SearchFilters filters;

    @Inject
    Newsstand newsstand;

    @Inject
    Sections sections;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response search(
            @QueryParam(PageAddress.PAGE) String number,
            @HeaderParam(PageAddress.BY_SCRIPT) String script,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        SearchForm form = SearchForm.of(asked::getFirst);
        Page.Request page = Paging.request(number);
        String template = "true".equals(script) ? "search-part.ftlh" : "search.ftlh";
        String query = request.getQueryString();
        return search.ready() && (query == null || query.length() <= LONGEST)
                ? pages.found(request, template, sources -> {
                    sources.whileSame(search::state);
                    return model(form, page, Optional.of(search.find(form.request(page))));
                })
                : once(request, template, form, page);
    }

    /** What can't be kept: while the index is built anew, and of a query that hardly comes again. */
    private Response once(HttpServletRequest request, String template, SearchForm form, Page.Request page) {
        Optional<Results> results = results(form, page);
        Response.ResponseBuilder answer = Response.fromResponse(pages.once(
                        request, results.isPresent() ? 200 : 503, template, sources -> model(form, page, results)))
                .header(HttpHeaders.VARY, PageAddress.BY_SCRIPT)
                .header("X-Robots-Tag", "noindex");
        return results.isPresent()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, "5").build();
    }

    private Map<String, ?> model(SearchForm form, Page.Request page, Optional<Results> results) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "search", form,
                "filters", filters.of(form),
                "periods", SearchPeriod.of(form, LocalDate.ofInstant(clock.instant(), NewsDates.ZONE)),
                "complete", search.ready()));
        results.ifPresent(found -> add(model, found, form, page));
        if (results.isEmpty() || results.get().total() == 0) {
            model.put("newest", newsstand.newest(NEWEST));
            model.put("sections", sections.all());
        }
        return model;
    }

    /** Empty while the index isn't there: then the page says so, and keeps what was typed. */
    private Optional<Results> results(SearchForm form, Page.Request page) {
        try {
            return Optional.of(search.find(form.request(page)));
        } catch (Problem e) {
            if (e.status() != 503) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void add(Map<String, Object> model, Results found, SearchForm form, Page.Request page) {
        model.put("results", found);
        model.put("facets", SearchFacets.of(form, found.facets(), this::counts));
        model.put("paging", Paging.of(Math.min(found.total(), DEEPEST), page, form.address()));
    }

    private Facets counts(SearchForm form) {
        return results(form, COUNTS_ALONE)
                .map(Results::facets)
                .orElseGet(() -> new Facets(List.of(), List.of(), List.of()));
    }
}
