package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.web.Caller;

/** The paper's sections. */
@Path("/api/v1/sections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionResource {
    /** @param parent the slug of the section above, null on the first level */
    public record SectionJson(String slug, String name, String parent, int position, String url) {
        static SectionJson of(Section section) {
            String parent = section.parent() == null ? null : section.parent().slug();
            return new SectionJson(section.slug(), section.name(), parent, section.position(), section.url());
        }
    }

    @Inject
    Caller caller;

    @Inject
    Sections sections;

    @GET
    public Listing<SectionJson> list() {
        return Listing.of(sections.all().stream().map(SectionJson::of).toList());
    }

    @PUT
    @Path("{slug}")
    public SectionJson put(@PathParam("slug") String slug, InputStream body) {
        JsonBody json = JsonBody.read(body);
        String name = json.string("name");
        String parent = json.string("parent");
        Long position = json.number("position");
        json.check();
        int place = Math.clamp(position == null ? 0 : position, 0, 10_000);
        return SectionJson.of(sections.put(caller.actor(), slug, name, parent, place));
    }
}
