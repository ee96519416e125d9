package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.readership.MostRead;

/** The page of a section, with the news of those below it. */
@ApplicationScoped
@Path("/")
public class SectionResource {
    @Inject
    Sections sections;

    @Inject
    Newsstand newsstand;

    @Inject
    MostRead mostRead;

    @Inject
    Pages pages;

    @GET
    @Path("{section: [a-z0-9-]+}")
    public Response section(
            @PathParam("section") String slug,
            @QueryParam(PageAddress.PAGE) String page,
            @Context HttpServletRequest request) {
        return pages.page(request, "section.ftlh", sources -> model(slug, Paging.request(page), sources));
    }

    private Map<String, ?> model(String slug, Page.Request request, Sources sources) {
        Section section = sections.bySlug(slug).orElseThrow(Problem::notFound);
        Page<Teaser> stories = newsstand.in(section, request);
        sources.on(SurrogateKey.section(slug))
                .beside(SurrogateKey.mostRead(slug))
                .showing(stories.items());
        return Map.of(
                "section", section,
                "children", children(section.parent() == null ? section : section.parent()),
                "stories", stories.items(),
                "mostRead", sources.showing(mostRead.in(section)),
                "paging", Paging.of(stories, request, section.url()));
    }

    /** A section of the second level is shown among its own. */
    private List<Section> children(Section section) {
        return sections.all().stream()
                .filter(each -> each.parent() != null && each.parent().id().equals(section.id()))
                .toList();
    }
}
