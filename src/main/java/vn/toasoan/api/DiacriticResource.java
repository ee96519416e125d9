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
import vn.toasoan.comments.Restorations;
import vn.toasoan.vietnamese.Restored;
import vn.toasoan.web.Caller;

/** Puts the diacritics back into texts. */
@Path("/api/v1/diacritics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiacriticResource {
    private static final double THOUSAND = 1_000;

    /** @param confidence the share of the words without marks that can be expected to be right now, 0 to 1 */
    public record RestoredJson(String text, double confidence) {
        static RestoredJson of(Restored restored) {
            return new RestoredJson(restored.text(), Math.round(restored.confidence() * THOUSAND) / THOUSAND);
        }
    }

    public record RestoredTexts(List<RestoredJson> items) {}

    @Inject
    Caller caller;

    @Inject
    Restorations restorations;

    @POST
    public RestoredTexts restore(InputStream body) {
        JsonBody json = JsonBody.read(body);
        List<String> texts = json.strings("texts");
        json.check();
        return new RestoredTexts(restorations.restore(caller.actor(), texts).stream()
                .map(RestoredJson::of)
                .toList());
    }
}
