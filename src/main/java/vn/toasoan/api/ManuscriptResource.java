package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import vn.toasoan.articles.State;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.search.Count;
import vn.toasoan.search.DeskHit;
import vn.toasoan.search.DeskRequest;
import vn.toasoan.search.DeskResults;
import vn.toasoan.search.DeskSearch;
import vn.toasoan.search.SearchRequest;
import vn.toasoan.web.Caller;

/** Search over the newsroom's articles, in any state: those that the asker may open, and nothing of the others. */
@Path("/api/v1/manuscripts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManuscriptResource {
    /**
     * @param headline HTML-escaped text with {@code <mark>}, as is the snippet
     * @param revision the older one that the snippet is from; absent when it is from the newest text
     */
    public record FoundJson(
            long id,
            String state,
            String headline,
            String snippet,
            Integer revision,
            String section,
            String writer,
            OffsetDateTime changedAt) {
        static FoundJson of(DeskHit hit) {
            return new FoundJson(
                    hit.id(),
                    hit.state().name(),
                    hit.headlineHtml(),
                    hit.snippetHtml(),
                    hit.revision(),
                    hit.section(),
                    hit.writer(),
                    Times.of(hit.changedAt()));
        }
    }

    public record FacetsJson(List<Count> state, List<Count> section) {}

    public record ResultsJson(long total, SearchResource.QueryJson query, List<FoundJson> items, FacetsJson facets) {}

    @Inject
    Caller caller;

    @Inject
    DeskSearch search;

    @QueryParam("q")
    String q;

    @QueryParam("state")
    String state;

    @QueryParam("section")
    String section;

    @QueryParam("mine")
    boolean mine;

    @QueryParam("sort")
    String sort;

    @QueryParam("literally")
    boolean literally;

    @GET
    public ResultsJson find(@BeanParam Paging paging) {
        caller.actor().must(Right.WRITE);
        SearchRequest words = new SearchRequest(
                q, section, null, null, null, null, null, SearchResource.sort(sort), literally, paging.request());
        DeskResults results = search.find(caller.actor(), new DeskRequest(words, state(), mine));
        return new ResultsJson(
                results.total(),
                new SearchResource.QueryJson(words.q(), results.understoodAs(), results.didYouMean()),
                results.items().stream().map(FoundJson::of).toList(),
                new FacetsJson(results.state(), results.section()));
    }

    private State state() {
        if (state == null || state.isBlank()) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(one -> one.name().equalsIgnoreCase(state.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(Mistake.of("state", "not-choice")));
    }
}
