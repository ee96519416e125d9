package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import vn.toasoan.comments.CommentChecks;
import vn.toasoan.comments.Verdict;
import vn.toasoan.web.Caller;

/** Judges the language of texts as the comment gate would. */
@Path("/api/v1/comment-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentCheckResource {
    public record CheckJson(String verdict, String code, String message, String suggestion) {
        static CheckJson of(Verdict verdict) {
            return verdict.accepted()
                    ? new CheckJson("accept", null, null, null)
                    : new CheckJson(
                            "refuse",
                            verdict.code(),
                            verdict.message(),
                            verdict.suggestion().orElse(null));
        }
    }

    public record Checks(List<CheckJson> items) {}

    @Inject
    Caller caller;

    @Inject
    CommentChecks checks;

    @POST
    public Checks check(InputStream body) {
        JsonBody json = JsonBody.read(body);
        List<String> texts = json.strings("texts");
        json.check();
        return new Checks(
                checks.check(caller.actor(), texts).stream().map(CheckJson::of).toList());
    }
}
