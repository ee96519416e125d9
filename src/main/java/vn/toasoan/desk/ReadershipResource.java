package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Right;
import vn.toasoan.readership.ArticleReads;
import vn.toasoan.readership.Readership;

/** What is read, and when: of the whole paper and of one article. */
@Path("/toa-soan/luot-doc")
@RequestScoped
public class ReadershipResource {
    private static final int SIZE = 50;

    @Inject
    Screen screen;

    @Inject
    Readership readership;

    @Inject
    Articles articles;

    @Inject
    Clock clock;

    @QueryParam("ky")
    String wanted;

    @GET
    public Response top() {
        Actor actor = writer();
        Period period = Period.of(wanted);
        Instant now = clock.instant();
        List<ArticleReads> top = readership.top(actor, period.from(now), period.to(now), SIZE);
        return screen.page(
                200,
                "readership.ftlh",
                Map.of("periods", Period.values(), "period", period, "top", top, "most", most(top)));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public Response article(@PathParam("id") long id) {
        Actor actor = writer();
        Article article = articles.get(actor, id);
        Period period = Period.of(wanted);
        Instant now = clock.instant();
        Map<Instant, Long> reads = readership.series(actor, id, period.from(now), period.to(now));
        return screen.page(
                200,
                "article-reads.ftlh",
                Map.of(
                        "periods", Period.values(),
                        "period", period,
                        "article", article,
                        "total", readership.total(actor, id),
                        "series", ReadSeries.of(period.steps(now), reads)));
    }

    private Actor writer() {
        screen.actor().must(Right.WRITE);
        return screen.actor();
    }

    private static long most(List<ArticleReads> top) {
        return top.isEmpty() ? 1 : top.getFirst().reads();
    }
}
