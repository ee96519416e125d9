package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import vn.toasoan.platform.Page;
import vn.toasoan.search.Results;
import vn.toasoan.search.Search;

/** The page of search. */
@RequestScoped
@Transactional
@Path("/tim-kiem")
public class SearchResource {
    @Inject
    Search search;

    @Inject
    Pages pages;

    @GET
    public Response search(
            @QueryParam("q") String q,
            @QueryParam("muc") String section,
            @QueryParam("tu") String from,
            @QueryParam("den") String to,
            @QueryParam("sap-xep") String sort,
            @QueryParam("nguyen-van") String literally,
            @QueryParam("trang") String trang,
            @Context UriInfo uri) {
        SearchForm form = SearchForm.of(q, section, from, to, sort, literally);
        Page.Request page = Paging.request(trang);
        Results results = search.find(form.request(page));
        return pages.page(
                uri,
                "search.ftlh",
                Map.of(
                        "search", form,
                        "results", results,
                        "paging", Paging.of(results.total(), page, form.address())));
    }
}
