package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.exchange.ImportResult;
import vn.toasoan.exchange.Imports;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Parts;

/** Takes in the text of a page, pasted or from a file, as a draft. */
@Path("/toa-soan/nhap")
@RequestScoped
public class ImportResource {
    private static final int TEXT_MAX = 4 << 20;

    @Inject
    Screen screen;

    @Inject
    Imports imports;

    @GET
    public Response form() {
        screen.actor().must(Right.IMPORT);
        return page(200, "", Map.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> form) throws IOException {
        screen.actor().must(Right.IMPORT);
        String text = text(form);
        try {
            ImportResult result = imports.pageText(screen.actor(), text, false);
            return Screen.seeOther(Addresses.article(result.items().get(0).id()) + "?luu=nhap");
        } catch (Problem problem) {
            return page(problem.status(), text, Screen.messages(problem));
        }
    }

    /** The file's if there is one, else what was pasted. */
    private static String text(List<EntityPart> form) throws IOException {
        Parts parts = new Parts(form);
        String name = parts.fileName("file");
        if (name == null || name.isBlank()) {
            return Objects.requireNonNullElse(parts.text("text"), "");
        }
        try (InputStream file = parts.file("file")) {
            return new String(file.readNBytes(TEXT_MAX), StandardCharsets.UTF_8);
        }
    }

    private Response page(int status, String text, Map<String, List<String>> mistakes) {
        return screen.page(status, "import.ftlh", Map.of("pasted", text, "mistakes", mistakes));
    }
}
