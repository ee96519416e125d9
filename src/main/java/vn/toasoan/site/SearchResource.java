package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
@RequestScoped
@Transactional
@Path("/tim-kiem")
public class SearchResource {
    private static final String BY_SCRIPT = "HX-Request";
    private static final Page.Request COUNTS_ALONE = new Page.Request(1, 1);
    private static final int NEWEST = 6;

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

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    @HeaderParam(BY_SCRIPT)
    String script;

    @QueryParam("trang")
    String trang;

    @GET
    public Response search() {
        SearchForm form = SearchForm.of(name -> uri.getQueryParameters().getFirst(name));
        Page.Request page = Paging.request(trang);
        Map<String, Object> model = new HashMap<>(Map.of(
                "search", form,
                "filters", filters.of(form),
                "periods", SearchPeriod.of(form, LocalDate.ofInstant(clock.instant(), NewsDates.ZONE)),
                "complete", search.ready()));
        Optional<Results> results = results(form, page);
        results.ifPresent(found -> add(model, found, form, page));
        if (results.isEmpty() || results.get().total() == 0) {
            model.put("newest", newsstand.newest(NEWEST));
            model.put("sections", sections.all());
        }
        return answer(results.isPresent() ? 200 : 503, model);
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

    private Response answer(int status, Map<String, Object> model) {
        Response.ResponseBuilder answer = Response.fromResponse(
                "true".equals(script)
                        ? pages.part(status, "search-part.ftlh", model)
                        : pages.once(request, status, "search.ftlh", sources -> model));
        answer.header(HttpHeaders.VARY, BY_SCRIPT).header("X-Robots-Tag", "noindex");
        return status == 503 ? answer.header(HttpHeaders.RETRY_AFTER, "5").build() : answer.build();
    }
}
