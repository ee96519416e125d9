package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.State;
import vn.toasoan.platform.Page;
import vn.toasoan.search.DeskResults;
import vn.toasoan.search.DeskSearch;
import vn.toasoan.web.View;

/** Search over the newsroom's articles; for a script the results alone. */
@Path(Addresses.DESK_SEARCH)
@RequestScoped
public class DeskSearchResource {
    private static final int SIZE = 20;

    @Inject
    Screen screen;

    @Inject
    DeskSearch search;

    @Inject
    Sections sections;

    @GET
    public Response find(
            @HeaderParam("HX-Request") String script,
            @QueryParam("tim") String words,
            @QueryParam("trang-thai") String state,
            @QueryParam("muc") String section,
            @QueryParam("cua-toi") String mine,
            @QueryParam("sap-xep") String sort,
            @QueryParam("nguyen-van") String literally,
            @QueryParam("trang") String number) {
        DeskSearchForm form = DeskSearchForm.of(words, state, section, mine, sort, literally);
        Page.Request request = Paging.request(number, SIZE);
        DeskResults results = search.find(screen.actor(), form.request(request));
        Map<String, Object> model = new HashMap<>();
        model.put("search", form);
        model.put("results", results);
        model.put("ready", search.ready());
        model.put("paging", Paging.of(results.total(), request));
        if (script != null) {
            return Screen.page(200, View.desk("desk-found.ftlh", model));
        }
        model.put("states", State.values());
        model.put("sections", sections.all());
        return screen.page(200, "desk-search.ftlh", model);
    }
}
