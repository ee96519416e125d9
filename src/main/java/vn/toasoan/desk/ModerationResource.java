package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.comments.Comment;
import vn.toasoan.comments.Moderation;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** Readers' comments before their editors: waiting, posted, refused. */
@Path("/toa-soan/binh-luan")
@RequestScoped
public class ModerationResource {
    private static final int SIZE = 20;

    @Inject
    Screen screen;

    @Inject
    Moderation moderation;

    @GET
    public Response queue(
            @QueryParam("trang-thai") String state,
            @QueryParam("trang") String number,
            @QueryParam("xong") String done) {
        Comment.State shown =
                Objects.requireNonNullElse(Paging.choice(Comment.State.values(), state), Comment.State.HELD);
        Map<String, Object> more = "POSTED".equals(done) || "REFUSED".equals(done) ? Map.of("done", done) : Map.of();
        return page(200, shown, number, more);
    }

    @POST
    @Path("{comment: \\d{1,18}}/dang")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(
            @PathParam("comment") long comment, @FormParam("body") String body, @FormParam("state") String state) {
        return decide(comment, Moderation.Decision.POST, body, "", state);
    }

    @POST
    @Path("{comment: \\d{1,18}}/tu-choi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("comment") long comment,
            @FormParam("body") String body,
            @FormParam("reason") String reason,
            @FormParam("state") String state) {
        return decide(comment, Moderation.Decision.REFUSE, body, reason, state);
    }

    private Response decide(long id, Moderation.Decision decision, String body, String reason, String state) {
        screen.actor().must(Right.MODERATE);
        Comment.State shown =
                Objects.requireNonNullElse(Paging.choice(Comment.State.values(), state), Comment.State.HELD);
        try {
            Comment decided = moderation.decide(screen.actor(), id, decision, body, reason);
            return Screen.seeOther("/toa-soan/binh-luan?trang-thai=" + shown + "&xong=" + decided.state());
        } catch (Problem problem) {
            if (problem.mistakes().isEmpty()) {
                throw problem;
            }
            Map<String, Object> refusal = Map.of(
                    "refused", id,
                    "typedBody", Objects.requireNonNullElse(body, ""),
                    "typedReason", Objects.requireNonNullElse(reason, ""),
                    "mistakes", Screen.messages(problem));
            return page(problem.status(), shown, null, refusal);
        }
    }

    private Response page(int status, Comment.State state, String number, Map<String, ?> more) {
        Page.Request request = Paging.request(number, SIZE);
        Page<Comment> page = moderation.queue(screen.actor(), state, request);
        Map<String, Object> model = new HashMap<>();
        model.put("states", Comment.State.values());
        model.put("state", state);
        model.put("comments", page.items());
        model.put("paging", Paging.of(page.total(), request));
        model.putAll(more);
        return screen.page(status, "moderation.ftlh", model);
    }
}
