package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Drafting;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Caller;

/** Writing and reading articles. */
@Path("/api/v1/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    @Inject
    Caller caller;

    @Inject
    Articles articles;

    @Inject
    Drafting drafting;

    @Inject
    ArticleAnswers answers;

    @POST
    @Operation(summary = "A new article, as a draft")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    public Response create(InputStream body) {
        return answers.created(drafting.create(caller.actor(), ManuscriptJson.read(JsonBody.read(body))));
    }

    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    public Response get(@PathParam("id") long id) {
        return answers.ok(articles.get(caller.actor(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Saves it on top of the revision that If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    public Response save(@PathParam("id") long id, @HeaderParam("If-Match") String version, InputStream body) {
        return answers.ok(drafting.save(caller.actor(), id, base(version), ManuscriptJson.read(JsonBody.read(body))));
    }

    private static int base(String version) {
        Matcher tag = TAG.matcher(version == null ? "" : version.strip());
        if (!tag.matches()) {
            throw Problem.of(428, "version-required");
        }
        return Integer.parseInt(tag.group(1));
    }
}
