package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.toasoan.readership.ArticleReads;
import vn.toasoan.readership.Readership;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.web.Caller;

/** What readers read, for the newsroom. */
@Path("/api/v1/readership")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadershipResource {
    private static final int A_WEEK = 7;

    /** @param reads within the days asked for */
    public record ReadsJson(
            long id, String url, String headline, String section, OffsetDateTime publishedAt, long reads) {
        static ReadsJson of(ArticleReads read) {
            return new ReadsJson(
                    read.article().id(),
                    read.article().url(),
                    read.article().headline(),
                    read.article().section().slug(),
                    Times.of(read.article().publishedAt()),
                    read.reads());
        }
    }

    /**
     * The most read first.
     *
     * @param from the first day, by the newspaper's clock
     * @param to the last day
     */
    public record MostReadJson(LocalDate from, LocalDate to, List<ReadsJson> items) {}

    @Inject
    Caller caller;

    @Inject
    Readership readership;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Published articles by how often they were read",
            description = "From and to are days (2026-11-23) and both count; without them it is the last seven days.")
    public MostReadJson mostRead(
            @QueryParam("from") String from, @QueryParam("to") String to, @BeanParam Paging paging) {
        caller.actor().mustBeSignedIn();
        LocalDate last = Objects.requireNonNullElse(
                SearchResource.day("to", to), LocalDate.ofInstant(clock.instant(), NewsDates.ZONE));
        LocalDate first = Objects.requireNonNullElse(SearchResource.day("from", from), last.minusDays(A_WEEK - 1));
        List<ArticleReads> reads =
                readership.top(caller.actor(), start(first), start(last.plusDays(1)), paging.size(Paging.SIZE));
        return new MostReadJson(first, last, reads.stream().map(ReadsJson::of).toList());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(NewsDates.ZONE).toInstant();
    }
}
