package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import vn.toasoan.articles.Workflow;
import vn.toasoan.web.Caller;

/**
 * Moves an article along: each step is a resource of its own. Its address begins as that of {@link ArticleResource} does: with the
 * id in it, the server would look for all of {@code articles/{id}} here alone.
 */
@Path("/api/v1/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class WorkflowResource {
    @Inject
    Caller caller;

    @Inject
    Workflow workflow;

    @Inject
    ArticleAnswers answers;

    @PathParam("id")
    long id;

    @POST
    @Path("{id}/submission")
    public Response submission() {
        return answers.ok(workflow.submit(caller.actor(), id));
    }

    @POST
    @Path("{id}/editing")
    public Response editing() {
        return answers.ok(workflow.takeForEditing(caller.actor(), id));
    }

    @POST
    @Path("{id}/return")
    public Response sendBack(InputStream body) {
        JsonBody json = JsonBody.read(body);
        String note = json.string("note");
        json.check();
        return answers.ok(workflow.sendBack(caller.actor(), id, note));
    }

    @POST
    @Path("{id}/review")
    public Response review() {
        return answers.ok(workflow.review(caller.actor(), id));
    }

    @POST
    @Path("{id}/approval")
    public Response approval() {
        return answers.ok(workflow.approve(caller.actor(), id));
    }

    @POST
    @Path("{id}/publication")
    public Response publication(InputStream body) {
        JsonBody json = JsonBody.read(body);
        Instant publishAt = json.time("publishAt");
        json.check();
        return answers.ok(workflow.publish(caller.actor(), id, publishAt));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdrawal(InputStream body) {
        JsonBody json = JsonBody.read(body);
        String reason = json.string("reason");
        json.check();
        return answers.ok(workflow.withdraw(caller.actor(), id, reason));
    }
}
