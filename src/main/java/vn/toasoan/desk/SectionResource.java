package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.articles.Sections;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The paper's sections. */
@Path("/toa-soan/chuyen-muc")
@RequestScoped
public class SectionResource {
    @Inject
    Screen screen;

    @Inject
    Sections sections;

    @GET
    public Response list(@QueryParam("luu") String saved) {
        screen.actor().must(Right.MANAGE_SECTIONS);
        return page(200, Map.of(), new MultivaluedHashMap<>(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(MultivaluedMap<String, String> fields) {
        screen.actor().must(Right.MANAGE_SECTIONS);
        String slug = Objects.requireNonNullElse(fields.getFirst("slug"), "").strip();
        String position = Objects.requireNonNullElse(fields.getFirst("position"), "");
        try {
            sections.put(
                    screen.actor(),
                    slug,
                    fields.getFirst("name"),
                    fields.getFirst("parent"),
                    ArticleForm.number(position, sections.all().size() + 1));
            return Screen.seeOther("/toa-soan/chuyen-muc?luu=" + slug);
        } catch (Problem problem) {
            return page(problem.status(), Screen.messages(problem), fields, "");
        }
    }

    private Response page(
            int status, Map<String, List<String>> mistakes, MultivaluedMap<String, String> typed, String saved) {
        return screen.page(
                status,
                "sections.ftlh",
                Map.of("sections", sections.all(), "mistakes", mistakes, "typed", typed, "saved", saved));
    }
}
