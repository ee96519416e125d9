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
import vn.toasoan.vietnamese.Restored;
import vn.toasoan.web.Caller;

/** Puts diacritics back into texts. */
@Path("/api/v1/diacritics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiacriticResource {
    public record RestoredJson(String text, double confidence) {}

    public record RestoredTexts(List<RestoredJson> items) {}

    @Inject
    Caller caller;

    @Inject
    CommentChecks checks;

    @POST
    public RestoredTexts restore(InputStream body) {
        JsonBody json = JsonBody.read(body);
        List<String> texts = json.strings("texts");
        json.check();
        return new RestoredTexts(checks.restore(caller.actor(), texts).stream()
                .map(DiacriticResource::restored)
                .toList());
    }

    private static RestoredJson restored(Restored restored) {
        return new RestoredJson(restored.text(), restored.confidence());
    }
}
