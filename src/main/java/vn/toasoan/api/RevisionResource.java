package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.Revision;
import vn.toasoan.web.Caller;

/** Every version an article ever had, each with the hash of the one before it. */
@Path("/api/v1/articles/{id}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {
    /** @param author username, null when the system wrote it */
    public record RevisionJson(
            int revision,
            String hash,
            String previousHash,
            String author,
            OffsetDateTime time,
            String headline,
            String sapo,
            String body,
            String section,
            List<String> tags,
            List<ArticleJson.Byline> bylines,
            String locality,
            String genre,
            String source,
            List<Manuscript.Related> related) {}

    @Inject
    Caller caller;

    @Inject
    Articles articles;

    @GET
    public Listing<RevisionJson> list(@PathParam("id") long id, @BeanParam Paging paging) {
        return Listing.of(articles.revisions(caller.actor(), id, paging.request()), RevisionResource::json);
    }

    @GET
    @Path("{number}")
    public RevisionJson get(@PathParam("id") long id, @PathParam("number") int number) {
        return json(articles.revision(caller.actor(), id, number));
    }

    private static RevisionJson json(Revision revision) {
        Manuscript says = revision.manuscript(true);
        return new RevisionJson(
                revision.number(),
                revision.hash(),
                revision.previousHash(),
                revision.author() == null ? null : revision.author().username(),
                Times.of(revision.createdAt()),
                says.headline(),
                says.sapo(),
                says.body(),
                says.section(),
                says.tags(),
                says.bylines().stream()
                        .map(byline -> new ArticleJson.Byline(
                                byline.name(), byline.role().code()))
                        .toList(),
                says.locality(),
                says.genre().code(),
                says.source(),
                says.related());
    }
}
