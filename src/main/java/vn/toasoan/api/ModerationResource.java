package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import vn.toasoan.comments.Comment;
import vn.toasoan.comments.Moderation;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Caller;

/** The comment editors' work. */
@Path("/api/v1/moderation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {
    /** @param original what the reader wrote */
    public record HeldJson(
            long id,
            long articleId,
            String headline,
            Long parent,
            String name,
            String body,
            String original,
            String state,
            String reason,
            OffsetDateTime time) {
        static HeldJson of(Comment comment) {
            return new HeldJson(
                    comment.id(),
                    comment.article().id(),
                    comment.article().head().headline(),
                    comment.parent() == null ? null : comment.parent().id(),
                    comment.name(),
                    comment.body(),
                    comment.original(),
                    comment.state().name().toLowerCase(Locale.ROOT),
                    comment.reason(),
                    Times.of(comment.submittedAt()));
        }
    }

    @Inject
    Caller caller;

    @Inject
    Moderation moderation;

    @GET
    @Transactional
    public Listing<HeldJson> queue(@DefaultValue("held") @QueryParam("state") String state, @BeanParam Paging paging) {
        caller.actor().must(Right.MODERATE);
        return Listing.of(moderation.queue(caller.actor(), state(state), paging.request()), HeldJson::of);
    }

    @POST
    @Path("{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public HeldJson decide(@PathParam("comment") long comment, InputStream body) {
        caller.actor().must(Right.MODERATE);
        JsonBody json = JsonBody.read(body);
        Moderation.Decision decision = decision(json);
        String text = json.has("body") ? json.string("body") : null;
        String reason = json.string("reason");
        json.check();
        return HeldJson.of(moderation.decide(caller.actor(), comment, decision, text, reason));
    }

    private static Comment.State state(String text) {
        return Arrays.stream(Comment.State.values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(Mistake.of("state", "not-choice")));
    }

    private static Moderation.Decision decision(JsonBody json) {
        return switch (json.string("decision")) {
            case "post" -> Moderation.Decision.POST;
            case "refuse" -> Moderation.Decision.REFUSE;
            default -> json.wrong("decision", "not-choice", null);
        };
    }
}
