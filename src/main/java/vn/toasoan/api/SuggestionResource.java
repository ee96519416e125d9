package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import vn.toasoan.search.Search;
import vn.toasoan.search.Suggestion;

/** Headlines and tags while one types; public. */
@Path("/api/v1/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {
    /** @param kind {@code headline} or {@code tag} */
    public record SuggestionJson(String kind, String text, String url) {
        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(
                    suggestion.kind().name().toLowerCase(Locale.ROOT), suggestion.text(), suggestion.url());
        }
    }

    public record Suggestions(List<SuggestionJson> items) {}

    @Inject
    Search search;

    @GET
    public Suggestions suggest(@QueryParam("q") String q, @BeanParam Paging paging) {
        return new Suggestions(search.suggest(q, paging.size(10)).stream()
                .map(SuggestionJson::of)
                .toList());
    }
}
