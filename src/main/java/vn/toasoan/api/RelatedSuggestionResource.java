package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Revision;
import vn.toasoan.search.Related;
import vn.toasoan.search.Search;
import vn.toasoan.web.Caller;

/** Published articles that would go well below this one. */
@Path("/api/v1/articles/{id}/related-suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelatedSuggestionResource {
    public record RelatedSuggestions(List<Related> items) {}

    @Inject
    Caller caller;

    @Inject
    Articles articles;

    @Inject
    Search search;

    @GET
    public RelatedSuggestions suggest(@PathParam("id") long id, @BeanParam Paging paging) {
        Revision head = articles.get(caller.actor(), id).head();
        return new RelatedSuggestions(search.related(head.headline(), head.sapo(), head.body(), id, paging.size(5)));
    }
}
