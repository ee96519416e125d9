package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.search.Facets;
import vn.toasoan.search.Hit;
import vn.toasoan.search.Results;
import vn.toasoan.search.Search;
import vn.toasoan.search.SearchRequest;

/** Search over what is published; public. */
@Path("/api/v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    public record QueryJson(String given, String understoodAs, String didYouMean) {}

    /** @param headline HTML-escaped text with {@code <mark>}, as is the snippet */
    public record HitJson(
            long id,
            String url,
            String headline,
            String sapo,
            String snippet,
            String section,
            OffsetDateTime publishedAt,
            double score) {
        static HitJson of(Hit hit) {
            return new HitJson(
                    hit.id(),
                    hit.url(),
                    hit.headlineHtml(),
                    hit.sapo(),
                    hit.snippetHtml(),
                    hit.section(),
                    Times.of(hit.publishedAt()),
                    hit.score());
        }
    }

    public record Found(long total, long tookMs, QueryJson query, List<HitJson> items, Facets facets) {}

    @Inject
    Search search;

    @QueryParam("q")
    String q;

    @QueryParam("section")
    String section;

    @QueryParam("tag")
    String tag;

    @QueryParam("penName")
    String penName;

    @QueryParam("locality")
    String locality;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("sort")
    String sort;

    @QueryParam("literally")
    boolean literally;

    @GET
    public Found find(@BeanParam Paging paging) {
        SearchRequest request = new SearchRequest(
                q,
                section,
                tag,
                penName,
                locality,
                day("from", from),
                day("to", to),
                sort(sort),
                literally,
                paging.request());
        Results results = search.find(request);
        return new Found(
                results.total(),
                results.tookMs(),
                new QueryJson(request.q(), results.understoodAs(), results.didYouMean()),
                results.items().stream().map(HitJson::of).toList(),
                results.facets());
    }

    /** @throws Problem {@code invalid} when it is none */
    static SearchRequest.Sort sort(String name) {
        return switch (name == null ? "" : name) {
            case "", "relevance" -> SearchRequest.Sort.RELEVANCE;
            case "newest" -> SearchRequest.Sort.NEWEST;
            default -> throw Problem.invalid(Mistake.of("sort", "not-choice"));
        };
    }

    /** @throws Problem {@code invalid} when it is none; null for a blank one */
    static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw Problem.invalid(Mistake.of(field, "not-date"));
        }
    }
}
