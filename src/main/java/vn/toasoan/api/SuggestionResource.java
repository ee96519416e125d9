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
import vn.toasoan.search.Search;
import vn.toasoan.search.Suggestion;

/** Headlines and names while one types; public. */
@Path("/api/v1/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {
    /** @param kind {@code headline}, {@code tag}, {@code locality} or {@code penName} */
    public record SuggestionJson(String kind, String text, String url) {
        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(name(suggestion.kind()), suggestion.text(), suggestion.url());
        }

        private static String name(Suggestion.Kind kind) {
            return switch (kind) {
                case HEADLINE -> "headline";
                case TAG -> "tag";
                case LOCALITY -> "locality";
                case PEN_NAME -> "penName";
            };
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
