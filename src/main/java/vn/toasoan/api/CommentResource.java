package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.comments.Comment;
import vn.toasoan.comments.Discussion;
import vn.toasoan.comments.Discussions;
import vn.toasoan.comments.Submissions;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Caller;

/** Readers' comments on an article. */
@Path("/api/v1/articles/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {
    public record CommentJson(long id, String name, OffsetDateTime time, String body, List<CommentJson> replies) {
        static CommentJson of(Comment comment, List<Comment> replies) {
            return new CommentJson(
                    comment.id(),
                    comment.name(),
                    Times.of(comment.submittedAt()),
                    comment.body(),
                    replies.stream().map(reply -> of(reply, List.of())).toList());
        }
    }

    public record Submitted(long id, String state) {}

    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    Discussions discussions;

    @Inject
    Newsstand newsstand;

    @PathParam("id")
    long id;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(InputStream body) {
        JsonBody json = JsonBody.read(body);
        String name = json.string("name");
        String text = json.string("body");
        Long parent = json.number("parent");
        json.check();
        Comment comment = submissions.submit(caller.actor(), id, parent, name, text);
        return Response.accepted(
                        new Submitted(comment.id(), comment.state().name().toLowerCase(Locale.ROOT)))
                .build();
    }

    /** Posted ones only. */
    @GET
    public Listing<CommentJson> list() {
        newsstand.article(id).orElseThrow(Problem::notFound);
        Discussion discussion = discussions.of(id);
        return new Listing<>(
                discussion.total(),
                discussion.threads().stream()
                        .map(thread -> CommentJson.of(thread.comment(), thread.replies()))
                        .toList());
    }
}
